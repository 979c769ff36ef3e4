"""Names without quotes, turns of speech, and second halves that go on about what was spoken of."""

SENTENCES = r"""
[then] I see a link to "Handbook"
    check visible "Handbook" link
[then] Remember Me is ticked
    check checked "Remember Me"
[then] Remember Me is not ticked
    check not checked "Remember Me"
- I enter "a.example" as the web page URL
    fill "web page URL" = 'a.example'
- Turn on push notifications
    check "push notifications"
- Switch off email alerts
    uncheck "email alerts"
- Disable text messages
    uncheck "text messages" switch
[then] the switch for text messages is on
    check checked switch row of "text messages"
[then] the list shows 3 areas
    check count all "area" item in list equals '3'
- Enter "abc" in the fields PIN and Repeat PIN
    fill "PIN" field = 'abc'
    fill "Repeat PIN" field = 'abc'
- Enter "abc" into the "PIN" and "Repeat PIN" fields
    fill "PIN" field = 'abc'
    fill "Repeat PIN" field = 'abc'
- The tabs Profile, Message and Security are shown
    check visible "Profile" tab
    check visible "Message" tab
    check visible "Security" tab
- Check that there are three tabs: Overview, Security, Privacy.
    check count all tab equals '3'
    check visible "Overview" tab
    check visible "Security" tab
    check visible "Privacy" tab
- There are four steps: Cart, Address, Payment, Review.
    check count all "step" item equals '4'
    check text contains 'Cart'
    check text contains 'Address'
    check text contains 'Payment'
    check text contains 'Review'
- Tick the boxes next to Salt and Pepper
    check "Salt" checkbox
    check "Pepper" checkbox
- The shopping list contains Tea and Salt, but not Oil.
    check text "shopping" list contains 'Tea'
    check text "shopping" list contains 'Salt'
    check not text "shopping" list contains 'Oil'
- Click Show map and verify that "Map" appears.
    click "Show map"
    check text contains 'Map'
- Click Add card
    click "Add card"
- Press Send message
    click "Send message" !
- Tap Next page
    click "Next page"
- Click Copy link in the menu
    click "Copy link" in menu
- Click Terms link
    click "Terms" link
- Click Edit menu
    click "Edit" menu
- Paste into the To floor field
    paste "To floor" field
- Pick the first free slot
    click #1 "free slot"
[then] the state of the order changes to Inactive
    check text "state" row of "order" equals 'Inactive'
[then] the status changes to Active
    check text "status" equals 'Active'
[then] the checkbox changes to checked
    check checked checkbox
- The total must not be negative.
    check text "total" text at_least '0'
- The balance can never be negative
    check text "balance" text at_least '0'
- The remaining time must be positive
    check text "remaining time" more_than '0'
- Sleep tight and dream of cake.
    unclear: Sleep tight and dream of cake
- Pilots have steady hands.
    unclear: Pilots have steady hands
- The playing time keeps increasing
    check changed (increased) "playing time"
[then] the Italic button looks pressed
    check selected "Italic" button
- In the ranking, "Ann" is ranked above "Bob".
    check order "ranking" equals 'Ann', 'Bob'
- There is no task left in the Open list
    check not visible "task" in "Open" list
- The products are listed from the least to the most popular
    check order all "popularity" in "products" contains 'ascending'
- The hotels are shown from the most to the least expensive
    check order all "price" in "hotels" contains 'descending'
- No car above 900 € is shown.
    check not visible "car" item where price more than "900 €"
- No room over $80 should be in the list
    check not visible "room" item where price more than "$80" in list
- Remove "Lamp" from the list and check that it is gone.
    click "remove" button row of "Lamp"
    check not text list contains 'Lamp'
- Delete the row of "Ann" and verify that it disappears
    click "delete" button row of "Ann" !
    check not visible "Ann" row
- Press the Start button and check that it is disabled
    click "Start" button
    check not enabled "Start" button
- Open the ticket "Leak" and assign it to Tom.
    click "Leak"
    select "assignee" dropdown = 'Tom'
- Assign the first two tickets to "Ann" via the Handler dropdown.
    select "Handler" dropdown in #1 2 "tickets" item = 'Ann'
- Assign the role to the user
    goal do = 'assign the role to the user'
- Write "x" in the note and clear it after 2 minutes
    fill "note" = 'x'
    unclear: clear it after 2 minutes
- Delete the file "a.txt" and confirm with OK.
    click "delete" button row of "a.txt" !
    click "OK" button in dialog
- Rename the file and confirm with Enter
    click "rename file" button
    press = 'Enter'
- Delete the account and confirm in the pop-up.
    click "delete account" button !
    click "confirm" button in dialog
- The "Send" button is disabled until the "Name" field is filled.
    check not enabled "Send" button if <check value "Name" field equals ''>
- The spinner is visible until the list appears
    check visible "spinner" if <check not visible list>
- The "Send" button is disabled while the title is blank
    check not enabled "Send" button if <check value "title" field equals ''>
- The menu opens when the icon is clicked.
    click icon
    check visible menu
- The badge turns red after being clicked.
    click "badge" text
    check style (background-color) "badge" text contains 'red'
- A text "Empty" is displayed instead of the table.
    check text contains 'Empty'
    check not visible table
- The button reads "Pause" instead of "Play"
    check text button equals 'Pause'
- Expect a message "Saved" to show for a few seconds.
    check visible "Saved" text
- The toast "Saved" is shown for 3 seconds.
    unclear: The toast "Saved" is shown for 3 seconds
- Open the help by pressing "?"
    press = '?'
- Use the keyboard: press "n" to add a note.
    press = 'n'
- Select all mails with the checkbox in the table header
    check checkbox in "table" header
- Log out using the profile icon at the top
    goal log_out
- Change the priority of "Leak" from Low to High
    select "priority" dropdown row of "Leak" = 'High'
- Change the limit from 5 to 7
    fill "limit" = '7'
- Switch the language to French
    select "language" dropdown = 'French'
[when] the sales manager filters the deals by owner "Tom"
    select "owner" dropdown = 'Tom'
- Freeze the account ending in 12
    click "freeze" button in "account" where ends with "12"
- No warning is shown, and the console has no errors.
    check not visible "warning" text
    check not console_errors
- Expired items can't be ordered.
    unclear: Expired items can't be ordered
- Press button A, then button C, and finally button B.
    click "A" button
    click "C" button
    click "B" button
- Click the Start button, then the Stop button, and finally the Reset button
    click "Start" button
    click "Stop" button
    click "Reset" button
- Set the start date to tomorrow and the end date to the day after tomorrow.
    fill "start date" = '{{today+1d}}'
    fill "end date" = '{{today+2d}}'
- The "Pay" button is disabled until the terms are accepted
    check not enabled "Pay" button if <check not checked "terms">
[given] a happy customer has entered the address "x"
    fill "address" = 'x'
[then] the suspended customer is redirected to the login page
    unclear: the suspended customer is redirected to the login page
- Rename the folder to "Trips" and save it.
    fill "name" field in "folder" = 'Trips'
    click "save" button
- Choose the role Editor
    select "role" = 'Editor'
- Choose the size Large and click "Add"
    select "size" = 'Large'
    click "Add"
- Choose the option Blue
    click "Blue"
- Use the slider to choose the number 7.
    set_slider slider = '7'
- Select "Text alerts" and "Warnings"
    click "Text alerts"
    click "Warnings"
[then] the remaining rows are hidden
    check not visible all other row
- On /orders I click the trash can in Ann's row
    open = '/orders'
    click "trash can" row of "Ann"
- On /orders click "Share"
    open = '/orders'
    click "Share"
- From /reports/ follow the link "up"
    open = '/reports/'
    click "up" link
- On /home in the "To do" card, tick "Paint"
    open = '/home'
    check "Paint" in "To do" card
[then] On /orders I see "Welcome"
    check text "/orders" contains 'Welcome'
[then] only the topic "Best pan" is listed
    check text contains 'Best pan'
    check count all "topic" item equals '1'
[then] only the row with Desk is shown
    check visible "Desk" row
    check count all row equals '1'
[then] I only see the email "Your order"
    check text contains 'Your order'
    check count all "email" item equals '1'
- Click "A". Only the topic "Best pan" is listed
    click "A"
    check text contains 'Best pan'
    check count all "topic" item equals '1'
[then] only the "Save" button is shown
    unclear: only the "Save" button is shown
[then] the list contains "Pen" and no longer "Ink"
    check text list contains 'Pen'
    check not text list contains 'Ink'
[then] I see links to Home and Orders
    check visible "Home" link
    check visible "Orders" link
[then] the link to Terms and Conditions is shown
    check visible "Terms and Conditions" link
- Click Delete, accepting the question
    click "Delete" !
    dialog_accept
"""
