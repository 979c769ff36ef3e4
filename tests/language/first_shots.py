"""Turns of speech of strangers: questions, remainders, conditions, places first, colours told behind."""

SENTENCES = r"""
- A green message "Stored" appears above the form
    check visible green "Stored" text above form
- A native alert "Logged out" appears; accept it
    check dialog contains 'Logged out'
    dialog_accept
- A silver key is visible below the door and above the lake
    check visible "silver key" below "door" above "lake"
- Add "The end" to the end of the story field
    append "story" field = 'The end'
- After pressing the browser's back button, the basket is shown
    back
    check visible "basket"
- Are all boxes checked?
    check checked all checkbox
- Are the names sorted in descending order?
    check order all "names" contains 'descending'
- Cart: 2 items are shown
    check count all item in "Cart" equals '2'
- Change the password: old "abc", new "xyz"
    fill "old password" field = 'abc'
    fill "new password" field = 'xyz'
- Choose "Tea" and "Milk" in the "Drinks" list, then unselect "Milk"
    select "Drinks" dropdown = 'Tea', 'Milk'
    deselect "Drinks" dropdown = 'Milk'
- Choose "Tea" in the "Drinks" list, then deselect it again
    select "Drinks" dropdown = 'Tea'
    deselect "Drinks" dropdown = 'Tea'
- Choose a delay of 10 minutes from the list
    select "delay" dropdown = '10 minutes'
- Click the browser's reload button
    reload
- Clicking the browser's forward button shows "Summary"
    forward
    check text contains 'Summary'
- Close the third browser tab
    switch_tab = '3'
    close_tab
- Close the warning box with OK
    click "OK" in dialog
- Confirm the browser's alert, it says "Really?"
    dialog_accept
    check dialog contains 'Really?'
- Copy everything with Ctrl+A
    press = 'Control+A'
- Delete the comments by Lena and Tom
    click "delete" button row of "Lena" !
    click "delete" button row of "Tom" !
- Dogs sleep a lot
    unclear: Dogs sleep a lot
- Drag the card "Lamp" in front of the card "Table"
    drag (before) "Lamp" card -> "Table" card
- Enter the address: street "Elm 4", city "Bonn"
    fill "street" field = 'Elm 4'
    fill "city" field = 'Bonn'
- Enter the payment iframe
    switch_frame "payment" frame
- Exactly one row is red
    check count all red row equals '1'
- Export the list as PDF
    download "export as PDF" button
- For all unread messages, tick the checkbox
    check all checkbox in "unread message" item
- For each overdue invoice, press "Remind"
    click all "Remind" in "overdue invoice" item
- For every expired coupon click Renew
    click all "Renew" in "expired coupon" item
- Go back, then forward
    back
    forward
- Go into the "Chat" frame and press "Send"
    switch_frame "Chat" frame
    click "Send" !
- Has the balance changed?
    check changed (changed) "balance"
- I see "Blocked" in red letters
    check visible red "Blocked"
- I see one more item in the basket
    check changed (increased) all item in "basket" equals '1'
- I want to be told "Too late"
    check text contains 'Too late'
- Insert the picture moon.png by way of the upload button
    upload "upload" button = 'moon.png'
- Is the currency field set to "EUR"?
    check value "currency" field equals 'EUR'
- Is the fuel level at 7?
    check text "fuel level" equals '7'
- Is the heading still "Inbox"?
    check text heading equals 'Inbox'
- Is the sum of the "Rent" greater than 400?
    check cell cell row of "Rent" column "sum" more_than '400'
- Just one draft is left
    check count all "draft" item equals '1'
- Leave the popup with the X in the corner
    click "X" in dialog
- Make it look friendlier
    unclear: Make it look friendlier
- Mark the city with a right click, then click "Share"
    right_click "city"
    click "Share"
- Motto: "Slow and steady"
    fill "Motto" = 'Slow and steady'
- Move "Dessert" above "Soup"
    drag "Dessert" -> element above "Soup"
- No messages remain in the inbox
    check count all "message" item in "inbox" equals '0'
- Nothing is left in the basket
    check count all item in "basket" equals '0'
- On every open ticket, press "Close"
    click all "Close" in "open ticket" item
- Only two rows should remain
    check count all row equals '2'
- Open the cards of Lena, Tom and Ida
    click "Lena" card
    click "Tom" card
    click "Ida" card
- Open the folder "Trips" with a double-click
    double_click "Trips"
- Press the browser's back button, then its forward button
    back
    forward
- Press the record button; its label must change to "Stop"
    click "record" button
    check text "record" button equals 'Stop'
- Quick search: the field is empty
    check value "Quick search" field equals ''
- Read the total as sum
    remember (sum) "total"
- Refresh until there are 4 rows
    reload until <check count all row equals '4'>
- Reload the page until "Finished" is visible
    reload until <check text contains 'Finished'>
- Reload until the state of "import" is "ready"
    reload until <check cell cell row of "import" column "state" equals 'ready'>
- Remove the oldest mail from the outbox
    click "remove" button in least date "mail" in "outbox"
- Rule: guests must not vote
    unclear: Rule: guests must not vote
- Score table: the first row shows "Ida"
    check text #1 row in "Score" table contains 'Ida'
- Select "Rename" via the gear icon
    click "gear" icon
    click "Rename"
- Set the travel period from 1 May to 9 May
    fill "travel period" = '1 May to 9 May'
- Stop the timer and restart it afterwards
    unclear: Stop the timer and restart it
- Switch from map to list view
    click "list view" button
- The "Archive" button is hidden if no row is selected
    check not visible "Archive" button if <check not selected all row>
- The balances of Lena and Tom are shown
    check visible "balance" row of "Lena"
    check visible "balance" row of "Tom"
- The help frame is visible; go into it
    check visible "help" frame
    switch_frame "help" frame
- The list of cities is in alphabetical order
    check order all item in "cities" list contains 'ascending'
- The menu lists "Soup" before "Cake"
    check order menu equals 'Soup', 'Cake'
- The name "Ida" appears just once
    check count all "Ida" equals '1'
- The river makes the valley look green
    unclear: The river makes the valley look green
- The speed slider may not go above 120
    check value "speed" slider at_most '120'
- The used coupons have a grey label
    check style (color) text in all "used coupons" item contains 'grey'
- Then there are 3 meetings on 9 June
    check count all "meeting" item in "9 June" equals '3'
- Tick the boxes of "Rent" and "Food"
    check checkbox row of "Rent"
    check checkbox row of "Food"
- Undo is disabled during the export
    check not enabled "Undo" if <check visible "export">
- Was the file "tour.gpx" downloaded?
    check download contains 'tour.gpx'
- Window seat: tick the box
    check "Window seat" checkbox
- Zoom out twice with the minus button
    click "minus" button x2
[when] the user marks all rows with the keys Ctrl and A
    press = 'Control+A'
- delete the note if it is expired
    click "delete note" button if <check text "note" contains 'expired'> !
- each card has a blue title
    check style (color) "title" in all card contains 'blue'
- exactly one winner is shown
    check count all "winner" equals '1'
- if the claim is rejected, click "Appeal"
    click "Appeal" if <check text "claim" contains 'rejected'>
- the "Send" button is disabled while the message field is empty
    check not enabled "Send" button if <check value "message" field equals ''>
- the box has text
    check not value field equals ''
- the mails are sorted oldest first
    check order all "date" in "mails" contains 'ascending'
- the page shows the warning "Full" in orange
    check visible orange "Full" text
- the payment on 2027-02-01 is shown
    check visible "payment" in "2027-02-01"
- the price is 20 or less
    check text "price" at_most '20'
- the second row's price is "5 EUR"
    check cell cell in #2 row column "price" equals '5 EUR'
- the ticket is overdue
    check text "ticket" contains 'overdue'
- there are 2 more rows than before
    check changed (increased) all row equals '2'
- there are 6 or more seats
    check count all "seat" item at_least '6'
- three boats are visible east of the pier
    check count all "boat" item right of "pier" equals '3'
- tour.gpx gets downloaded
    check download contains 'tour.gpx'
- verify that "Imprint" is a link
    check visible "Imprint" link
"""
