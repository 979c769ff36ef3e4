"""Kinds of sentences that were misread or not read at all: each kind in its own words, whatever the content."""

SENTENCES = r"""
- Open the order "Desk lamp" and change its value to 40
    click "Desk lamp"
    fill "value" row of "Desk lamp" = '40'
- Insert a new row above row 5
    unclear: Insert a new row above row 5
- Select train instead of plane
    click "train"
- Choose bill on delivery as the payment method
    select "payment method" = 'bill on delivery'
- Type "REMOVE" to confirm
    type = 'REMOVE'
- Use the search box to find "Kettle"
    goal search = 'Kettle'
- Open the "Privacy" page via the account menu
    click "account" menu
    click "Privacy"
- Take "Kettle" out of the cart
    click "remove" button row of "Kettle"
- Drop "b.txt" onto the "Letters" folder
    drag "b.txt" -> "Letters"
- Write "See you" and send it
    type = 'See you'
    click "send" button !
- Export the members to CSV
    download "members"
- Download the May invoice as a PDF
    download "May invoice"
- Follow the author "Kim"
    click "follow" row of "Kim"
- Move "b.txt" into the folder "Archive"
    drag "b.txt" -> "Archive"
- Switch to month view
    click "month view"
- Choose a single room with garden view
    click "single room with garden view"
- Star the message and check the list of starred messages
    click "star message" button
    check visible "starred messages" list
- Drag the slider to the far left
    drag_by (left) slider
- Add another line
    click "add line" button
- Wait a moment
    wait = '1'
- Enter the wrong PIN "0000"
    fill "PIN" = '0000'
- 1. Open the menu 2. Click "Log"
    click menu
    click "Log"
- Before closing the dialog, copy the code
    copy "code"
    click "close" button in dialog
- Mute the room for 1 hour
    click "mute room for 1 hour" button
- Upload a picture larger than 5 MB
    unclear: Upload a picture larger than 5 MB
- The travel time is estimated at 30 minutes
    check text "travel time" equals '30 minutes'
- "open" is shown as the status of "Ann"
    check cell cell row of "Ann" column "status" equals 'open'
- "Tea" is no longer listed under Drinks
    check not text "Drinks" section contains 'Tea'
- The total is "5" in the header
    check text "total" text in header equals '5'
- On the top right, the total is "5"
    check text "total" text equals '5'
- In the "Lamp" card "Sold" is shown
    check text "Lamp" card contains 'Sold'
- The price never exceeds 100
    check text "price" at_most '100'
- The result differs from "0"
    check not text "result" equals '0'
- The counter went from 3 to 4
    check text "counter" text equals '4'
- The sum amounts to 30
    check text "sum" text equals '30'
- The menu stays closed
    check not visible menu
- The header greets me with "Hello Kim"
    check text header contains 'Hello Kim'
- The button is visible and is enabled
    check visible button
    check enabled button
- The button says "Save" and should be enabled
    check text button equals 'Save'
    check enabled button
- The date is tomorrow's
    check text "date" equals '{{today+1d}}'
- Nothing is displayed in the cart
    check count all item in "cart" equals '0'
- The panel "News" can be collapsed
    unclear: The panel "News" can be collapsed
- The sidebar can be hidden
    unclear: The sidebar can be hidden
- A reminder is sent by email
    unclear: A reminder is sent by email
- All labels are in French
    unclear: All labels are in French
- The second room is cheaper than the first
    unclear: The second room is cheaper than the first
- The log shows who changed the status
    unclear: The log shows who changed the status
- The numbers are updated every minute
    unclear: The numbers are updated every minute
- After three failed attempts the account is locked
    unclear: After three failed attempts the account is locked
[given] no user is logged in
    ignored
[when] the page is refreshed
    reload
[when] the user does not enter a name
    unclear: the user does not enter a name
"""
