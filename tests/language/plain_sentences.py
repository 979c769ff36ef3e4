"""Plain sentences: nothing but such things, one deed to several in turn, a deed by a part of the thing itself."""

SENTENCES = r"""
- only rows containing "Ann" are shown
    check text all row contains 'Ann'
- only done tasks are shown
    check checked all "task" item
- only the unchecked boxes are visible
    check not checked all checkbox
- only users with the role Admin are listed in the table
    check text all "user" item in table contains 'Admin'
- Only products whose name contains "Mug" are displayed
    check text "name" in all "product" item contains 'Mug'
- the list only shows songs that contain "miles"
    check text all "song" item in list contains 'miles'
- I should only see the completed tasks
    check checked all "task" item
- the system should only display orders with the status "Shipped"
    check text all "order" item contains 'Shipped'
- Verify that only hotels with a rating of at least 4 are shown
    check text all "rating" in all "hotel" item at_least '4'
- only books by "Le Guin" are listed
    check text all "book" item contains 'Le Guin'
- only active todos should be displayed
    check not checked all "todo" item
- only open shops are listed
    unclear: only open shops are listed
- only my cards are visible
    unclear: only my cards are visible
- every hotel has a rating of over 4
    check text all "rating" in all "hotel" item more_than '4'
- all listed mugs have "Tea" in their name
    check text all "name" in all "mugs" contains 'Tea'
- The note does not contain the word "tea" anymore
    check not text "note" contains 'tea'
- The editor contains "tea"
    check value "editor" field contains 'tea'
- A fee of $5 is shown in the order summary
    check visible "fee of $5" in "order summary"
- The title is shown in the sidebar
    check visible "title" in sidebar
- The title is "Home"
    check title equals 'Home'
- The tabs are Home, Profile and Settings
    check visible "Home" tab
    check visible "Profile" tab
    check visible "Settings" tab
- The links in the footer are About, Help and Contact
    check visible "About" link in footer
    check visible "Help" link in footer
    check visible "Contact" link in footer
- The columns should be Name and Price, in that order
    check order all column equals 'Name', 'Price'
- Open "Settings", then "Privacy" and turn off "Tracking"
    click "Settings"
    click "Privacy"
    uncheck "Tracking"
- Click "Next" then "Back" then "Next"
    click "Next"
    click "Back"
    click "Next"
- Click on "Classes", then on "7B", and finally on the "Homework" tab
    click "Classes"
    click "7B"
    click "Homework" tab
- Select size "M" then "L"
    select "size" = 'M'
    select "size" = 'L'
- Type "a" in Name, then "b" in City
    fill "Name" = 'a'
    fill "City" = 'b'
- Click "Save", then the message "Saved" appears
    click "Save"
    check visible "Saved" text
- Press Tab until "Pay" has focus, then Enter
    press = 'Tab' until <check focused "Pay">
    press = 'Enter'
- Delete the first row, and two are left
    click "delete" button in #1 row !
    check count all row equals '2'
- Remove the last item; none is left
    click "remove" button in last item
    check count all item equals '0'
- Delete the first card and only one is left
    click "delete" button in #1 card !
    check count all card equals '1'
- make sure "A" isn't visible when there is only one recipient
    check not text contains 'A' if <check count all "recipient" equals '1'>
- I count six cards in the list
    check count all card in list equals '6'
- Scroll down in the list and pick "Zebra"
    scroll list = 'down'
    click "Zebra"
- the "Terms" checkbox should be empty
    check not checked "Terms" checkbox
- Download the bill and check the file name bill.pdf
    download "bill"
    check download contains 'bill.pdf'
- choose "Title" in the first dropdown and type "whale" next to it
    select #1 dropdown = 'Title'
    fill field next to #1 dropdown = 'whale'
- log out and log in again as "ann@x.test": the job is saved
    goal log_out
    goal log_in user='ann@x.test'
    check visible "job"
- Click "Save" and open the list: "A" is shown
    click "Save"
    click list
    check text contains 'A'
- Delete "Milk" by clicking its trash icon
    click "trash" icon row of "Milk" !
- I mark "Milk" as done by clicking on its checkbox
    click checkbox row of "Milk"
- the user deletes the task "Milk" by clicking its delete button
    click "delete" button row of "Milk" !
- Delete "Milk" by clicking the delete button in its row
    click "delete" button row of "Milk" !
- Complete the task "Milk" by clicking the checkbox next to it
    click checkbox row of "Milk"
- Edit "Milk" with its pencil icon
    click "pencil" icon row of "Milk"
- Compare the plans Basic and Plus by ticking their checkboxes
    check checkbox row of "Basic"
    check checkbox row of "Plus"
- Sort the Sessions column in descending order by clicking its header twice
    click header column "Sessions" x2
- Open "Settings" by clicking the gear icon
    click "gear" icon
- Search for "mug" by clicking the search button
    fill "search" field = 'mug'
    click "search" button
- Increase the amount of Naan to 3 using its plus button
    unclear: Increase the amount of Naan to 3 using its plus button
- there are three rows and two links in the table
    check count all row in table equals '3'
    check count all link in table equals '2'
- a table with three rows and two columns is shown
    check visible table
    check count all row in table equals '3'
    check count all column in table equals '2'
- the cart has 2 items with a total of $30
    check count all item in "cart" equals '2'
    check text "total" text equals '$30'
- "Milk" should have a line through it
    check style (text-decoration) "Milk" contains 'line-through'
- the URL does not change
    check changed (stayed)
- the URL changed
    check changed (moved)
- the user stays on the same page
    check changed (stayed)
- the user is not redirected
    check changed (stayed)
- no navigation happens
    check changed (stayed)
- the page is not reloaded
    unclear: the page is not reloaded
- each lamp shows its name and price
    check visible "name" in all "lamp" item
    check visible "price" in all "lamp" item
- the label of the button is "Added"
    check text button equals 'Added'
- the counter is incremented to 1
    check text "counter" text equals '1'
- "Ann" is replaced by "Bob"
    check text contains 'Bob'
    check not text contains 'Ann'
- the password field shows dots
    check attribute (type) "password" field equals 'password'
- the countdown starts at 10
    check text "countdown" equals '10'
- the menu items are "Home", "About" and "Contact"
    check visible "Home" menuitem
    check visible "About" menuitem
    check visible "Contact" menuitem
[then] the page is scrolled to the top
    unclear: the page is scrolled to the top
- I choose the second option from the dropdown
    click #2 option
- choose the first option in the "Color" dropdown
    click #1 option in "Color" dropdown
[then] the first product is the cheapest
    check visible #1 least price "product"
- create a note "Milk"
    goal add "Milk"
- I create a note with the text "Milk"
    goal add "Milk"
- I create a task named "Milk" with priority "High"
    goal add "Milk" priority='High'
- I add a note with the title "Milk" and the text "Buy"
    goal add "note" title='Milk' text='Buy'
- create an account with email "a@b.test" and password "x"
    goal add "account" email='a@b.test' password='x'
- I edit the task "Milk"
    click "edit" button row of "Milk"
- edit the task "Milk" and change it to "Bread"
    goal do = 'rename "Milk" to "Bread"'
- I post the comment "Nice"
    goal add "Nice"
- leave a comment saying "Nice"
    fill "comment" = 'Nice'
- I pick the date 12 March 2027
    fill "date" = '12 March 2027'
- I add 3 "Red mug" to the cart
    goal add "Red mug" -> "cart" quantity='3'
- I drag the first card onto the second
    drag #1 card -> #2 card
- I press the keys 1, 2, 3
    click "1"
    click "2"
    click "3"
- sort by price in descending order
    select "sort" dropdown = 'price , descending'
[then] the selected option of the "Country" dropdown contains "Germany"
    check selected "Country" dropdown contains 'Germany'
[then] the bio field has 50 characters
    check value "bio" field matches '^[\\s\\S]{50}$'
[then] the bio field contains at most 50 characters
    check value "bio" field matches '^[\\s\\S]{0,50}$'
[then] the text in the bio field is 50 characters long
    check value "bio" field matches '^[\\s\\S]{50}$'
[then] the password must be at least 8 characters long
    unclear: the password must be at least 8 characters long
[then] the account is created
    unclear: the account is created
[then] a new task should be added
    unclear: a new task should be added
[then] the task is added to the list
    check visible "task" in list
[then] the ticket is open
    check text "ticket" contains 'open'
[then] the issue should be closed
    check text "issue" contains 'closed'
[then] the chat is open
    check visible "chat"
[given] the registration page
    open = 'registration'
- leave the Name field
    press "Name" field = 'Tab'
- the password is visible
    check not attribute (type) "password" field equals 'password'
- the password should be hidden
    check attribute (type) "password" field equals 'password'
- the password is displayed in plain text
    check not attribute (type) "password" field equals 'password'
- the password is shown as dots
    check attribute (type) "password" field equals 'password'
- the password field is visible
    check visible "password" field
[then] the password is entered
    unclear: the password is entered
- the Country dropdown has the option "DE"
    check visible "DE" option in "Country" dropdown
- the Country dropdown offers Germany
    check visible "Germany" option in "Country" dropdown
- "DE" is one of the options of the Country dropdown
    check visible "DE" option in "Country" dropdown
- the Country dropdown should not contain the option "DE"
    check not visible "DE" option in "Country" dropdown
- the default language is English
    check text "language" equals 'English'
- search for a product that does not exist
    unclear: search for a product that does not exist
[given] I am not signed in
    ignored
[given] the visitor has not yet logged in
    ignored
[given] "ann" is logged in as Editor
    goal log_in user='ann'
[given] I am logged in as admin "root-1" with password "Pass"
    goal log_in user='root-1' password='Pass'
[when] I log in with "Username" as "ann" and "Password" as "x1"
    goal log_in user='ann' password='x1'
[when] I enter an invalid email "bad" into the email field "Mail"
    fill "Mail" field = 'bad'
[when] I enter an age of "123" (one digit too many) into the age field "Years"
    fill "Years" field = '123'
[when] I enter the username "ann" to login to the shop
    fill "username" = 'ann'
[when] I wait for 3000 milli seconds
    wait = '3'
[when] the nurse refreshes her browser
    reload
[when] I wait until the form is ready
    wait_until <check visible page>
[when] I click the close icon (X) on the tab
    click "close" icon in tab
[when] I click on "Edit" "link" in the "Ann" "table_row"
    click "Edit" link row of "Ann"
[when] I click on "Close" "button" in the "Log" "dialogue"
    click "Close" button in "Log" dialog
[when] I click on ".x a" "css_element"
    click element [css=.x a]
[when] I click outside the dropdown
    unclear: I click outside the dropdown
[when] I tap anywhere outside the menu
    unclear: I tap anywhere outside the menu
[then] "Hide" "icon" should not exist in the "Chat" "table_row"
    check not visible "Hide" icon row of "Chat"
[then] "Cat 1" "list_item" should appear before "Cat 2" "list_item"
    check visible "Cat 1" item before "Cat 2" item
[then] I should not see an element with a class containing "admin-"
    check not visible element [css=[class*="admin-"]]
[then] I should see a link with an href containing "/help"
    check visible link [css=[href*="/help"]]
[then] the contact form should be cleared
    check value all field in "contact" form equals ''
[then] I see a toast notification with text "Done"
    check visible "Done" alert
[then] the total should be reduced to $85.00
    check text "total" text equals '$85.00'
[then] the total should be recalculated
    check changed (changed) "total"
[then] my balance should not be affected
    check changed (unchanged) "balance"
[then] the map should remain stable
    check changed (unchanged) "map"
[then] the password field should have type "password"
    check attribute (type) "password" field equals 'password'
[then] the balance card displays "$5" in red text
    check text "balance" card contains '$5'
    check style (color) "balance" card contains 'red'
[then] the balance card displays "$5" in neutral colour
    unclear: the balance card displays "$5" in neutral colour
[then] the status is shown in the list and in the header
    check visible "status" in list
    check visible "status" in header
[then] the status is visible in the list and on the details page
    unclear: the status is visible in the list and on the details page
[then] the balance card displays "Sorry" with a retry button
    check text "balance" card contains 'Sorry'
    check visible "retry" button in "balance" card
[then] the button should only be enabled after the user selects a colour
    check not enabled button
    click "colour"
    check enabled button
[then] I should be redirected into the search page
    check visible "search" page
[then] I should not see the text on the page "Oops"
    check not text contains 'Oops'
[then] I should get booking confirmation number
    check visible "booking confirmation number"
[then] I can see the following status
    unclear: I can see the following status
- When there is no data filled in any field, the Send button should be disabled.
    wait_until <check value all field equals ''>
    check not enabled "Send" button
- Pay attention to the "Apply" button - it must be disabled
    check not enabled "Apply" button
- Go to: Staff → Rooms
    goal choose_path = 'Staff', 'Rooms'
- Search for lamps and show me the price
    goal search = 'lamps'
    check visible "price"
- The list of notes is sorted by date each time.
    check order all "date" in "notes" list contains 'ascending'
- The page size is remembered across reloads
    reload
    check changed (unchanged) "page size"
- After clicking the "OK" button user is redirected to the summary page
    click "OK" button
    check visible "summary" page
- A user is not able to click on "Create" until the name is filled in.
    check not enabled "Create" if <check value "name" equals ''>
[then] the total should equal the subtotal
    remember (the_other) "subtotal"
    check text "total" text equals '{{remembered:the_other}}'
[then] the price in the cart should match the price on the card
    remember (the_other) "price" in card
    check text "price" in "cart" equals '{{remembered:the_other}}'
[then] the total should not be equal to the subtotal
    remember (the_other) "subtotal"
    check not text "total" text equals '{{remembered:the_other}}'
[then] the title should match the selected title
    unclear: the title should match the selected title
[then] the total should not equal the expected value
    unclear: the total should not equal the expected value
[then] the total should equal 5
    check text "total" text equals '5'
[then] the user can download the receipt
    check enabled "download" button row of "receipt"
[then] should contain just two rows
    unclear: should contain just two rows
[then] the heart stays empty
    unclear: the heart stays empty
[then] the star icon is empty
    unclear: the star icon is empty
[then] the link "Terms" opens in a new tab
    click "Terms" link
    check tab_count at_least '2'
[then] the progress bar of the upload: 62 %
    check text "progress bar" row of "upload" contains '62 %'
[then] an empty name gives the error "Required"
    unclear: an empty name gives the error "Required"
[when] I click on a different job's "View" button
    goal do = 'click on a different job\'s "View" button'
[when] I click the detail button for the record with status "P", created by "Ann", and client type "L" on the list page
    unclear: I click the detail button for the record with status "P", created by "Ann"
    unclear: client type "L" on the list page
- IBAN accepts spaces
    unclear: IBAN accepts spaces
- Filter the list so that only "Travel" is shown
    goal do = 'filter the list'
    unclear: only "Travel" is shown
- Resize the window so that the sidebar is hidden
    goal do = 'resize the window'
    check not visible sidebar
- Press Save so that I can go on
    click "Save"
- Edit the note "A" so that it says "B"
    goal do = 'rename "A" to "B"'
- Create a profile with a picture
    goal do = 'create a profile with a picture'
- Create a profile called "Bo" with a blue avatar
    unclear: Create a profile called "Bo" with a blue avatar
- Create a list called "Bo" with a description
    unclear: Create a list called "Bo" with a description
- Create a note "Bo" with the tag "x"
    goal add "Bo" tag='x'
- Delete "Milk" with the trash icon
    click "trash" icon row of "Milk" !
- Theme: choose Dark
    unclear: Theme: choose Dark
- Reduce the eggs to 1 with the minus sign
    unclear: Reduce the eggs to 1 with the minus sign
- Change visibility to "Friends" on each photo that is public
    unclear: Change visibility to "Friends" on each photo that is public
[then] the invoice should show a total of "5"
    check text "total" text in "invoice" equals '5'
[then] I should see the Plan set to "Pro"
    check text "Plan" equals 'Pro'
[then] the response should not contain "X"
    check not text contains 'X'
[then] I should get a 200 HTTP response
    unclear: I should get a 200 HTTP response
[then] the panel should be collapsible
    unclear: the panel should be collapsible
[then] I should see an appropriate message like "No results"
    check text contains 'No results'
[then] I should see a "section.hero" element
    check visible element [css=section.hero]
[then] I should see an "article .ct-card" element
    check visible element [css=article .ct-card]
[then] the "Node.js" element is visible
    check visible "Node.js" element
[when] I select a size for the product
    unclear: I select a size for the product
[when] I enter 20 letters into the name field
    fill "name" field = 'aaaaaaaaaaaaaaaaaaaa'
[when] I enter a nick name with 12 characters
    fill "nick name" field = 'aaaaaaaaaaaa'
[when] I enter a name with more than 30 characters
    unclear: I enter a name with more than 30 characters
[when] I select the invoice and choose to download it
    click "invoice"
    download "invoice"
[given] I am logged in as a user with the "editor" role
    goal log_in user='editor'
[given] I am logged in as an admin with all permissions
    unclear: I am logged in as an admin with all permissions
[then] the dropdown has exactly 3 options: A, B, C
    check count all option in dropdown equals '3'
    check visible "A" option in dropdown
    check visible "B" option in dropdown
    check visible "C" option in dropdown
[then] the menu should contain 3 items: "Home", "Help" and "About"
    check count all item in menu equals '3'
    check text menu contains 'Home'
    check text menu contains 'Help'
    check text menu contains 'About'
[then] the count should be at least 3 and at most 5
    check text "count" at_least '3'
    check text "count" at_most '5'
[then] all names should be unique
    unclear: all names should be unique
[then] the first item should be "A" and the last "B"
    check text #1 item equals 'A'
    check text last item equals 'B'
[then] the total should be "5" not "6"
    check text "total" text equals '5'
[then] the list should contain neither "A" nor "B"
    check not text list contains 'A'
    check not text list contains 'B'
[then] the total should be greater than the subtotal
    remember (the_other) "subtotal"
    check text "total" text more_than '{{remembered:the_other}}'
[then] the price in the cart is lower than the price on the card
    remember (the_other) "price" in card
    check text "price" in "cart" less_than '{{remembered:the_other}}'
[when] I select the checkbox next to "A"
    check checkbox next to "A"
[when] I enable the notifications
    check "notification" switch
[when] I disable my notifications
    uncheck "notification" switch
[when] I navigate through the menu to "Staff" > "Rooms"
    goal choose_path = 'Staff', 'Rooms'
[when] I attach the file "a.pdf" to the message
    upload file = 'a.pdf'
[when] I select tomorrow's date
    fill date = '{{today+1d}}'
[then] the customer sees "Ready" without page refresh
    check text contains 'Ready'
    unclear: the customer sees "Ready" without page refresh
[then] I see the correct total
    unclear: I see the correct total
[then] the details panel should be cleared or hidden
    unclear: the details panel should be cleared or hidden
[then] I should not be able to submit
    check not enabled "submit" button
[when] the customer pays with card "4111 1111 1111 1111" expiring "12/30"
    unclear: the customer pays with card "4111 1111 1111 1111" expiring "12/30"
[when] I hit the Next button "2" times
    click "Next" button x2
[when] I press the "Next" button "1" time
    click "Next"
- Users can filter by type, price and size
    unclear: Users can filter by type, price and size
- Tasks with due dates appear in the calendar
    unclear: Tasks with due dates appear in the calendar
[when] I select "Price (High > Low)" from the Sort By
    select "Sort By" = 'Price (High > Low)'
[when] I select "Price > Rating" from the sort dropdown
    select "sort" dropdown = 'Price > Rating'
[when] I select "Users > Permissions" from the menu
    goal choose_path = 'Users', 'Permissions'
- the total is "5" and the tax "1"
    check text "total" text equals '5'
    check text "tax" equals '1'
- the status should be "Open" and the owner "Ann"
    check text "status" equals 'Open'
    check text "owner" equals 'Ann'
- If "Accept all" is shown, click on it
    click "Accept all" if <check text contains 'Accept all'>
- look whether "Saved" is shown
    check text contains 'Saved'
- the select offers exactly "A" and "B"
    check visible "A" option in dropdown
    check visible "B" option in dropdown
    check count all option in dropdown equals '2'
- Quantity: set it to 3
    fill "Quantity" = '3'
- Only direct flights: tick the box
    check "Only direct flights" checkbox
- Create a task: name "Milk", due "tomorrow"
    goal add "Milk" due='tomorrow'
- Pressing the bell should set the counter to "0"
    click "bell"
    check text "counter" text equals '0'
- After unsubscribing the button should read "Subscribe" again
    click "unsubscribe" button !
    check text button equals 'Subscribe'
- The list is empty, i.e. no rows are shown.
    check count all item in list equals '0'
    check not visible row
- the restaurant is closed
    check text "restaurant" contains 'closed'
- If the restaurant is closed, the button must read "Pre-order".
    check text button equals 'Pre-order' if <check text "restaurant" contains 'closed'>
- the store is open
    unclear: the store is open
- Press "/" to focus the search bar, then verify that it has the focus.
    press = '/'
    check focused "search" field
- Click the arrow to open the menu and check that it is shown
    click "arrow"
    check visible menu
- Click the pencil to edit the title and change it to "New"
    click "pencil"
    fill "title" = 'New'
- it has the focus
    unclear: it has the focus
- the queue begins with it
    unclear: the queue begins with it
- the order "A-1" is in transit
    check text "A-1" contains 'in transit'
- the request is under review
    check text "request" contains 'under review'
- After reloading the page, the phone number is still saved
    reload
    check changed (unchanged) "phone number"
- Verify that the phone number is saved after reloading the page.
    reload
    check changed (unchanged) "phone number"
- Every result says "Vegetarian" somewhere on its card.
    check text all "result" item contains 'Vegetarian'
- The basket icon carries a badge with 3
    check text "badge" text in "basket" icon equals '3'
- Export the calendar as "june.ics" and verify the download.
    download "june.ics"
    check download
- one task is open
    check count all "task" item where contains "open" equals '1'
- 3 tickets are closed
    check count all "ticket" item where contains "closed" equals '3'
- two of 5 invoices are overdue
    check count all "invoice" item where contains "overdue" equals '2'
    check count all "invoice" item equals '5'
- 2 dialogs are open
    check count all dialog equals '2'
- 2 tasks remain open
    check count all "task" item where contains "open" equals '2'
"""
