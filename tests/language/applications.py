"""Sentences as different people write them for different applications; expectations were written before any run."""

SENTENCES = r"""
- In the "New message" dialog, fill "To" with "bob@x.io" and "Subject" with "Hi"
    fill "To" in "New message" dialog = 'bob@x.io'
    fill "Subject" in "New message" dialog = 'Hi'
- The inbox lists 12 messages
    check count all "message" item in "inbox" equals '12'
- Tick the checkbox in the row of "Newsletter"
    check checkbox row of "Newsletter"
- I should see the notification "Message sent"
    check visible "Message sent" alert
- The sent folder contains "Hi"
    check text "sent folder" contains 'Hi'
- Delete the mail "Spam offer"
    click "delete" button row of "Spam offer" !
- "Spam offer" is gone
    check not text contains 'Spam offer'
- Mark the message as read
    click "mark as read" row of text
- Open the mail "Invoice 17" and download the attachment "invoice.pdf"
    click "Invoice 17"
    download "invoice.pdf"
- The subject of the open message is "Invoice 17"
    check text "subject" row of "open" text equals 'Invoice 17'
- Navigate to the Drafts folder
    click "Drafts folder"
- Switch to the "Week" view
    click "Week"
- Double-click the event "Stand-up"
    double_click "Stand-up"
- Set the start time to "09:30" and the end time to "10:00"
    fill "start time" = '09:30'
    fill "end time" = '10:00'
- Drag "Stand-up" to the cell "Tuesday"
    drag "Stand-up" -> "Tuesday" cell
- Choose "Weekly" as the repetition
    select "repetition" = 'Weekly'
- Tick "All day" and untick "Reminder"
    check "All day"
    uncheck "Reminder"
- The calendar shows the event "Stand-up" on Tuesday
    check text "Tuesday" in "calendar" date contains 'Stand-up'
- There is no event called "Lunch"
    check not text contains 'Lunch'
- Click the arrow next to "June 2024"
    click "arrow" next to "June 2024"
- Navigate to the Contacts section
    click "Contacts"
- Click "New contact" and fill in the form with first name "Ann", last name "Lee" and phone "555-1234"
    click "New contact"
    fill "first name" = 'Ann'
    fill "last name" = 'Lee'
    fill "phone" = '555-1234'
- Choose "Partner" from the type dropdown and save the contact
    select "type" dropdown = 'Partner'
    click "save contact" button
- The first row contains "Ann Lee"
    check text #1 row contains 'Ann Lee'
- The table contains a row with "Ann" and "Admin"
    check visible "Ann" row in table
    check text "Ann" row in table contains 'Admin'
- "Ann Lee" appears in the list
    check text list contains 'Ann Lee'
- The account name field contains "Acme"
    check value "account name" field contains 'Acme'
- The list shows 25 rows
    check count all row in list equals '25'
- Sort by "Last name"
    select "sort" dropdown = 'Last name'
- Filter by Active
    select "filter" dropdown = 'Active'
- Open the Reports menu and choose "Pipeline"
    click "Reports" menu
    click "Pipeline"
- I open the "Edit" link of the section "History"
    click "Edit" link in "History" section
- The heading "Main page" is displayed
    check visible "Main page" heading
- The page title is "Lisbon - Wiki"
    check title equals 'Lisbon - Wiki'
- Search for "Lisbon"
    goal search = 'Lisbon'
- Search the wiki for "Lisbon"
    goal search = 'Lisbon'
- The article starts with "Lisbon is"
    check text "article" starts_with 'Lisbon is'
- There are at least 3 links in the "See also" section
    check count all link in "See also" section at_least '3'
- Go back
    back
- Type "buy milk" and press Enter
    type = 'buy milk'
    press = 'Enter'
- Type "buy milk" into "What needs to be done?" and press Enter
    fill "What needs to be done?" = 'buy milk'
    press = 'Enter'
- The list has 2 items
    check count all item in list equals '2'
- Check the box next to "buy milk"
    check checkbox next to "buy milk"
- "buy milk" should be checked
    check checked "buy milk"
- Hover over the item "buy milk" and click the delete button in it
    hover "buy milk" item
    click "delete" button in "buy milk" item !
- The counter says "1 item left"
    check text "counter" text equals '1 item left'
- There are no items in the list
    check count all item in list equals '0'
- Double-click "buy milk", clear it and type "buy bread"
    double_click "buy milk"
    clear "buy milk"
    type = 'buy bread'
- Click the "Edit" button in the row of "Bob"
    click "Edit" button row of "Bob"
- The "Role" of "Bob" is "Viewer"
    check cell cell row of "Bob" column "Role" equals 'Viewer'
- In the row of "Bob", select "Editor" from the Role dropdown
    select "Role" dropdown row of "Bob" = 'Editor'
- The last row of the table contains "Zoe"
    check text last row in table contains 'Zoe'
- Remove the user "Bob" and confirm the dialog
    click "remove" button row of "Bob" !
    dialog_accept
- The table does not contain "Bob"
    check not text table contains 'Bob'
- The table is sorted by name in descending order
    check order all "name" in table contains 'descending'
- Select all rows and click "Archive"
    click all row
    click "Archive"
- The pager shows "1-10 of 42"
    check text "pager" contains '1-10 of 42'
- Go to the next page
    click "next"
- Each row contains "Active"
    check text all row contains 'Active'
- Set the check-in date to {{today+7d}} and the check-out date to {{today+9d}}
    fill "check-in date" = '{{today+7d}}'
    fill "check-out date" = '{{today+9d}}'
- Increase the number of guests to 3
    fill "number of guests" = '3'
- Click "Search" and wait until the results are shown
    click "Search"
    wait_until <check visible "results">
- At least 5 hotels are listed
    check count all "hotel" item at_least '5'
- The first card shows "Free cancellation"
    check text #1 card contains 'Free cancellation'
- Select the cheapest room
    click least price "room"
- Click "Book" in the card of "Grand Hotel"
    click "Book" in "Grand Hotel" card
- The total price is "€240.00"
    check text "total price" equals '€240.00'
- The "Book now" button is disabled
    check not enabled "Book now" button
- The error says "Choose a date"
    check text "error" text equals 'Choose a date'
- The chart "Revenue" is visible
    check text contains 'Revenue'
- The "Orders" card shows 128
    check text "Orders" card equals '128'
- Switch to the "Last 30 days" tab
    click "Last 30 days" tab
- Refresh the page and check that the "Orders" card still shows 128
    reload
    check text "Orders" card equals '128'
- Export the report
    download "report"
- The dropdown "Region" shows "Europe"
    check selected "Region" dropdown contains 'Europe'
- The "Region" dropdown has "Europe" selected
    check selected "Region" dropdown equals 'Europe'
- The legend lists "North" and "South"
    check text "legend" contains 'North'
    check text "legend" contains 'South'
- The value of the "Target" field is 90
    check value "Target" field equals '90'
- Turn on dark mode
    check "dark mode"
- Turn off the "E-mail notifications" switch
    uncheck "E-mail notifications" switch
- Change the display name to "Ann L." and click "Save changes"
    fill "display name" = 'Ann L.'
    click "Save changes"
- Choose German as the language
    select "language" = 'German'
- The "Display name" field is empty
    check value "Display name" field equals ''
- Upload "me.png" as the profile picture
    upload "profile picture" file = 'me.png'
- The toast "Settings saved" disappears
    check not visible "Settings saved" alert
- The checkbox "Newsletter" is checked
    check checked "Newsletter" checkbox
- The "Delete account" button is red
    check style (background-color) "Delete account" button contains 'red'
- Log out
    goal log_out
- Sign out and close the dialog
    goal log_out
    click "close" button in dialog
- Add the "Tea Pot" and the "Tray" to the basket
    goal add "Tea Pot" -> "basket"
    goal add "Tray" -> "basket"
- Add Tea Pot to my bag
    goal add "Tea Pot" -> "bag"
- I add "Tea Pot", "Tray" and "Cup" to the shopping cart
    goal add "Tea Pot" -> "shopping cart"
    goal add "Tray" -> "shopping cart"
    goal add "Cup" -> "shopping cart"
- Remove the "Tray" and the "Cup" from the cart
    click "remove" button row of "Tray"
    click "remove" button row of "Cup"
- The item total is "$30.00"
    check text "item total" text equals '$30.00'
- The basket icon shows 2
    check text "basket" icon equals '2'
- Accept the terms of service
    check "terms of service" checkbox
- I agree to the privacy policy and click "Continue"
    check "privacy policy" checkbox
    click "Continue"
- Accept all cookies
    click "accept all cookies" button
- Choose "Express" shipping
    click "Express"
- Enter "4111 1111 1111 1111" as the card number
    fill "card number" = '4111 1111 1111 1111'
- Select "France" as the country
    select "country" = 'France'
- Submit the form
    submit
- Submit the form without a name
    unclear: Submit the form without a name
- The "Pay" button is enabled once the terms are accepted
    check "terms"
    check enabled "Pay" button
- The message "Thank you" is shown and the basket is empty
    check visible "Thank you" text
    check count all item in "basket" equals '0'
- The input placeholder is "Search"
    check attribute (placeholder) field equals 'Search'
- The user should be able to log in
    unclear: The user should be able to log in
- Log in by clicking "Guest"
    click "Guest"
- Save the order by pressing Ctrl+S
    press = 'Control+S'
- Click "Save" in order to keep the changes
    click "Save"
- If the tour is shown, close it
    click "close" button in "tour" if <check visible "tour">
- I should be on /orders
    check url contains '/orders'
[given] I am on the shop's start page
    open = '/'
[given] the user is on the landing page
    open = '/'
[given] I am on the main page of the portal
    open = '/'
[then] I should see 4 results
    check count all "result" item equals '4'
[then] there are 10 rows in the "Users" table
    check count all row in "Users" table equals '10'
[then] the dialog "Edit user" is closed
    check not visible "Edit user" dialog
[then] "Bob" is no longer in the table
    check not text table contains 'Bob'
[then] the row of "Ann" shows "Admin" and "Active"
    check text "Ann" row contains 'Admin'
    check text "Ann" row contains 'Active'
[then] the Save button becomes enabled
    check enabled "Save" button
[then] I am logged out
    check visible "log in"
"""
