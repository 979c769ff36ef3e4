"""Sentences that were once read as less, or as something else, than they say."""

SENTENCES = """
[then] I should only see "Alpha"
    unclear: I should only see "Alpha"
[then] I should only see the "Archive" button
    unclear: I should only see the "Archive" button
[then] the sidebar only lists "Inbox" and "Sent"
    unclear: the sidebar only lists "Inbox" and "Sent"
[then] the list only contains "Milk"
    check text list contains 'Milk'
    check count all item in list equals '1'
[then] I should only see "Milk" in the list
    check text list contains 'Milk'
    check count all item in list equals '1'
[then] the table rows only contain "Open"
    check text all row contains 'Open'
[then] the dropdown only offers "Red" and "Blue"
    check visible "Red" option in dropdown
    check visible "Blue" option in dropdown
    check count all option in dropdown equals '2'
[then] I should see nothing but "Milk" in the list
    check text list contains 'Milk'
    check count all item in list equals '1'
[then] the only error is "Name is missing"
    unclear: the only error is "Name is missing"
[then] I see only unread mails
    unclear: I see only unread mails
[then] only 2 rows are shown
    check count all row equals '2'
[then] the inbox only shows unread mails
    unclear: the inbox only shows unread mails
- Verify that the invoices sort after clicking the Date column
    click "Date" column
    unclear: Verify that the invoices sort
- Verify that the data sorts when clicking the "Date" column
    click "Date" column
    unclear: Verify that the data sorts
[then] the chart rotates
    unclear: the chart rotates
[then] the table filters
    unclear: the table filters
[then] the chosen colour persists after clicking Apply
    click "Apply"
    unclear: the chosen colour persists
[then] the chosen filter should be preserved
    check changed (unchanged) "chosen filter"
[then] the suspended customer should be redirected to the login page
    unclear: the suspended customer should be redirected to the login page
[then] the premium user should see the "Upgrade" button
    unclear: the premium user should see the "Upgrade" button
[when] the premium user clicks "Upgrade"
    click "Upgrade"
[then] the new ticket shows in the tickets list
    check visible "new ticket" in "tickets" list
[then] by default the list view should be displayed
    check visible "list" page
[then] the user can pick a date in the calendar
    check enabled "date" in "calendar" date
- Verify all columns (Name, Price) are shown
    unclear: Verify all columns (Name, Price) are shown
[when] I press "ctrl+alt+k" keys
    press = 'Control+Alt+K'
[when] I press "Ctrl+S" on a PC or "Cmd+S" on a Mac
    unclear: I press "Ctrl+S" on a PC or "Cmd+S" on a Mac
[when] the checkbox "Send copies" should be unchecked
    check not checked "Send copies" checkbox
[when] the checkbox "Send copies" is unchecked
    uncheck "Send copies" checkbox
[when] the user accepts the alert pop up
    dialog_accept
[when] I enter value bob in the Username field
    fill "Username" field = 'bob'
[when] I drag the slider to value 40
    set_slider slider = '40'
[then] the keyword should be highlighted in the results
    unclear: the keyword should be highlighted in the results
[then] Hint about empty names will appear
    check visible "Hint about empty names"
[then] Total number of orders should be displayed on the page
    check visible "Total number of orders"
[then] the files should be shown in the correct order
    unclear: the files should be shown in the correct order
- Verify that you see Create button with the project name as the subtitle
    unclear: Verify that you see Create button with the project name as the subtitle
[then] prices from 10 to 20 are shown
    unclear: prices from 10 to 20 are shown
[then] Tooltip on hover reads "Pick one"
    check text "Tooltip" text equals 'Pick one'
- If you don't know the code, click "Skip".
    unclear: If you don't know the code, click "Skip"
[then] all tabs but "Help" are disabled
    unclear: all tabs but "Help" are disabled
[when] I click anything but "Cancel"
    unclear: I click anything but "Cancel"
[then] at most one card is selected
    unclear: at most one card is selected
[then] I see almost no warnings
    unclear: I see almost no warnings
[then] nobody can edit the "Name" field
    unclear: nobody can edit the "Name" field
[then] the toolbar is hidden on mobile
    unclear: the toolbar is hidden on mobile
[then] the counter goes from 3 to 4
    check text "counter" text equals '4'
[then] the card of "Ann" has moved to the top
    unclear: the card of "Ann" has moved to the top
[then] the row of "Ann" is gone from the "Open" column and shown in "Done"
    check not visible "Ann" row column "Open"
    check visible "Ann" row in "Done"
[then] clicking "Save" again does nothing
    unclear: clicking "Save" again does nothing
- Search keyword should get marked with a colour
    unclear: Search keyword should get marked with a colour
- Hover over the "Menu" button and press down on it.
    hover "Menu" button
    click "Menu" button
- Frobnicate the "Socks" thing by pressing down on it.
    unclear: Frobnicate the "Socks" thing
    unclear: pressing down on it
- When I click Cancel I see "Are you sure?"
    click "Cancel"
    check text contains 'Are you sure?'
- When I open the drawer I should see "Spoons"
    click dialog
    check text contains 'Spoons'
- Add two "Pens" to the cart
    goal add "Pens" -> "cart" quantity='2'
- In field Name enter Bob, in field City enter Rome
    fill "Name" field = 'Bob'
    fill "City" field = 'Rome'
- In the field Duration I write 90 minutes.
    fill "Duration" field = '90 minutes'
- From the list Time I pick "Whole day"
    select "Time" dropdown = 'Whole day'
- Only show direct flights
    goal do = 'show direct flights'
- choose the ferry that leaves at 19:05
    click "ferry" row of "19:05"
[then] It must appear the message "Booking done"
    check visible "Booking done" text
[then] The booking is not more visible in the list.
    check not visible "booking" in list
[then] "Rex" moves to the "Sold" list
    check text "Sold" list contains 'Rex'
- If I reopen the parcel, the discount is gone.
    goal do = 'reopen the parcel'
    check not visible "discount"
- The parcel can be cancelled from the Orders tab
    check enabled "cancel" button row of "parcel" in "Orders" tab
- The parcel cannot be cancelled
    unclear: The parcel cannot be cancelled
- Parcels can be cancelled
    unclear: Parcels can be cancelled
- Actual result: the note is missing.
    ignored
- all results carry the tag "Vegan"
    check text all "results" item contains 'Vegan'
[then] Feedback "Almost!" is given below the gap
    check text element below "gap" contains 'Almost!'
- Log in as a choir member
    goal log_in user='choir member'
- The parcel cannot be returned
    unclear: The parcel cannot be returned
- Der Kontostand des Vereins ist "12,00 €"
    check text "Kontostand" row of "Vereins" equals '12,00 €'
- Klicke auf den Knopf in der Zeile der Bäckerei
    click button row of "Bäckerei"
- Gib als Betreff "Hallo" ein
    fill "Betreff" = 'Hallo'
- Clique sur le troisième lien des rayons
    click #3 link row of "rayons"
- Écris "Lyon" dans le champ ville
    fill "ville" field = 'Lyon'
- el estado del pedido debe ser "Listo"
    check text "estado" row of "pedido" equals 'Listo'
- pulsa el botón que está al lado de la mesa
    unclear: pulsa el botón que está al lado de la mesa
- Schau nach, was heute kommt
    unclear: Schau nach, was heute kommt
- Le prix de la veste est "9 €"
    check text "prix" row of "veste" equals '9 €'
- el pedido de la mesa es "Listo"
    check text "pedido" row of "mesa" equals 'Listo'
- Retire tout du sac
    unclear: Retire tout du sac
- Click artículos de la cesta
    click "artículos de la cesta"
- Click Zum Lager der Firma
    click "Zum Lager der Firma"
- Los Angeles is shown
    check text contains 'Los Angeles'
- Write secretly to the captain
    unclear: Write secretly to the captain
- Switch the boat to another harbour
    goal do = 'switch the boat to another harbour'
- Turn back to the chart before this one
    goal do = 'turn back to the chart before this one'
- Reschedule the visit of Dr. Weiss to the island
    goal do = 'reschedule the visit of Dr Weiss to the island'
[when] I tick Terms, the Save button becomes enabled
    check "Terms"
    check enabled "Save" button
[when] I tick Terms, the Save button is enabled
    check "Terms"
    check enabled "Save" button
[when] I click Save, the dialog is closed
    click "Save"
    check not visible dialog
[when] the user clicks Add, a row is added to the table
    click "Add"
    check visible row in table
[when] I open Settings and the "Dark mode" switch is turned on
    click "Settings"
    check "Dark mode" switch
[when] the "Dark mode" switch is turned on
    check "Dark mode" switch
[when] I open the topic "Best pan" and reply "Iron."
    click "Best pan"
    click "reply"
    fill "message" field = 'Iron.'
    click "send" !
- Click the button "A" and link "B"
    click "A" button
    click "B" link
- Type "Ann" into the Name field and press Insert
    fill "Name" field = 'Ann'
    click "Insert"
- Type "Ann" into the Name field and press Tab
    fill "Name" field = 'Ann'
    press = 'Tab'
- Enter "Bob" in the prompt and accept
    dialog_accept = 'Bob'
- Enter "Bob" in the prompt and press OK
    dialog_accept = 'Bob'
- Enter "Bob" in the prompt and press Enter
    dialog_accept = 'Bob'
- Enter "Bob" in the prompt and cancel
    dialog_dismiss
- Enter "Bob" in the prompt, press OK and click "Save"
    dialog_accept = 'Bob'
    click "Save"
- Log in as mira (password spring4)
    goal log_in user='mira' password='spring4'
- Log in as mira (password required)
    goal log_in user='mira'
- On the page /orders I press Save
    open = '/orders'
    click "Save"
- Open the mail from Bob and forward it to Ann
    click "mail" row of "Bob"
    click "forward"
    fill "to" field = 'Ann'
    click "send" !
- I see the mail from Bob. Forward it to Ann
    check visible "mail" row of "Bob"
    click "mail" row of "Bob"
    click "forward"
    fill "to" field = 'Ann'
    click "send" !
- Open the message from Bob and reply "ok"
    click "message" item row of "Bob"
    click "reply"
    fill "message" field = 'ok'
    click "send" !
- To Ann, respond "ok"
    click "message" item row of "Ann"
    click "reply"
    fill "message" field = 'ok'
    click "send" !
- Click the link to the right of the Reset button
    click link right of "Reset" button
- Click the button to the left of Delete
    click button left of "Delete"
- Write "No onions" as a note to the kitchen
    fill "note to the kitchen" = 'No onions'
- the Quay deal is in the stage "Stalled"
    check text "stage" row of "Quay deal" equals 'Stalled'
"""
