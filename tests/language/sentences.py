"""Sentences of many kinds of applications, with what each must be read as. One block each: role, sentence, steps."""

SENTENCES = r"""
- Turn off email updates
    uncheck "email updates"
- choose Tokyo as your time zone, then save changes
    select "time zone" = 'Tokyo'
    click "save changes" button
- Open the lamp, duplicate it and go back
    click "lamp"
    click "duplicate" button row of "lamp"
    back
- Enter "ann" into Username and "x" into Password and press Login
    fill "Username" = 'ann'
    fill "Password" = 'x'
    click "Login"
- Enter the username "ann" and the password "x1"
    fill "username" = 'ann'
    fill "password" = 'x1'
- check A, B and C
    check "A"
    check "B"
    check "C"
- click the Terms and Conditions link
    click "Terms and Conditions" link
- Click Save
    click "Save"
- click on the 'ok' button.
    click "ok" button
- Press Enter
    press = 'Enter'
- Press the Login button
    click "Login" button
- I should see "X"
    check text contains 'X'
- the Logout link is visible
    check visible "Logout" link
[given] I am on the login page
    open = 'login'
[given] the shop is open at http://localhost:3000
    open = 'http://localhost:3000'
[given] I am logged in as ann with password x
    goal log_in user='ann' password='x'
- log in as "ann" with password "x"
    goal log_in user='ann' password='x'
- log in with username "a" and password "b"
    goal log_in user='a' password='b'
- sign in as ann / secret
    goal log_in user='ann' password='secret'
- search for lamp
    goal search = 'lamp'
- type hello world into the search box
    fill "search" field = 'hello world'
- set Quantity to 3
    fill "Quantity" = '3'
- Name = Bob
    fill "Name" = 'Bob'
- Username: ann
    fill "Username" = 'ann'
- the form is submitted
    submit
- an error message should be displayed
    check visible "error" text
- there are 6 products
    check count all "product" item equals '6'
- I see 3 rows
    check count all row equals '3'
- the cart badge shows 2
    check text "cart badge" text equals '2'
- I am on the /cart page
    check url contains '/cart'
- I am redirected to "/inventory.html"
    check url contains '/inventory.html'
- the "Price" of "Backpack" is "$29.99"
    check cell cell row of "Backpack" column "Price" equals '$29.99'
- the cell in row "Ann" and column "Role" shows "Admin"
    check cell cell row of "Ann" column "Role" contains 'Admin'
- the file "report.csv" is downloaded
    check download contains 'report.csv'
- an alert saying "Saved" appears
    check dialog contains 'Saved'
- there are no console errors
    check not console_errors
- no failed requests
    check not failed_requests
- there are 2 browser tabs
    check tab_count equals '2'
- wait until "Done" is shown
    wait_until <check text contains 'Done'>
- wait for the spinner to disappear
    wait_until <check not visible "spinner">
- wait 2 seconds
    wait = '2'
- remember the total as "t"
    remember (t) "total"
- accept the alert
    dialog_accept
- dismiss the dialog
    dialog_dismiss
- answer the prompt with "x"
    dialog_accept = 'x'
- open the app
    open = '/'
- go to the home page
    open = '/'
- As a customer
    ignored
- So that I can buy things
    ignored
- Click the "Add to cart" button in the "Backpack" card, then click the cart icon and verify that "Backpack" is shown.
    click "Add to cart" button in "Backpack" card
    click "cart" icon
    check text contains 'Backpack'
- When I click Save and Close
    click "Save and Close"
- fill in the name with "Ann" and the email with "a@b.c" and click Submit
    fill "name" = 'Ann'
    fill "email" = 'a@b.c'
    click "submit" button
- When the user enters "tomato" in the search box and hits Enter, the results list shows 3 items
    fill "search" field = 'tomato'
    press = 'Enter'
    check count all item in "results" list equals '3'
- select "Germany" from the Country dropdown
    select "Country" dropdown = 'Germany'
- choose the "Express" radio button
    check "Express" radio
- select "A", "B" and "C" from Toppings
    select "Toppings" = 'A', 'B', 'C'
- drag "Task 1" to the "Done" column
    drag "Task 1" -> "Done" column
- move the post "Rain" to the trash
    click "trash" button row of "Rain"
- drag the post "Rain" to the trash
    drag "Rain" -> "trash"
- drag Ann to the bottom right
    drag "Ann" = 'bottom right'
- drag the card to the right
    drag_by (right) card
- click on a checkbox
    click 1 checkbox
- Please forward the message from Krystyna to Jacinthe.
    click "message" item row of "Krystyna"
    click "forward"
    fill "to" field = 'Jacinthe'
    click "send" !
- click on a "radio" widget
    click 1 radio
- click a "checkbox" control
    click 1 checkbox
- click on a "Weather" widget
    click "Weather" card
- hover over the coloured square
    hover coloured square element
- hover over the Account menu
    hover "Account" menu
- After clicking Save, the message "Saved" appears
    click "Save"
    check visible "Saved" text
- click Save before clicking Close
    click "Save"
    click "Close"
- the url should contain "/cart"
    check url contains '/cart'
- the page title is "Home"
    check title equals 'Home'
- the Save button should not be enabled
    check not enabled "Save" button
- the "Terms" checkbox is checked
    check checked "Terms" checkbox
- "Germany" is selected in the Country dropdown
    check selected "Country" dropdown equals 'Germany'
- the Email field is focused
    check focused "Email" field
- the Name field has the value "Ann"
    check value "Name" field equals 'Ann'
- upload "a.png" to the Picture field
    upload "Picture" field = 'a.png'
- scroll to the bottom of the page
    scroll = 'bottom'
- switch to the new tab
    switch_tab = 'new'
- switch to the "Payment" iframe
    switch_frame "Payment" frame
- delete the row of "Ann"
    click "delete" button row of "Ann" !
- add "Backpack" to the cart
    goal add "Backpack" -> "cart"
- enter a random e-mail in the Email field
    fill "Email" field = '{{fake:email}}'
- set the date to tomorrow
    fill "date" = '{{today+1d}}'
- click the delete button in the row of Ann and accept the alert
    click "delete" button row of "Ann" !
    dialog_accept
- the total is between 10 and 20
    check text "total" text at_least '10'
    check text "total" text at_most '20'
- I open the login page
    open = 'login'
- I type my username "alice" in the username box
    fill "username" field = 'alice'
- I click on the blue "Sign in" button
    click blue "Sign in" button
- The dashboard should be displayed
    check visible "dashboard"
- A green success message saying "Profile updated" should appear
    check visible green "Profile updated" text
- User should see the error "Invalid credentials"
    check visible "Invalid credentials" text
- Verify that the user is redirected to the dashboard page
    check visible "dashboard" page
- Make sure the "Delete" button is greyed out
    check not enabled "Delete" button
- Check that the total price equals "$59.98"
    check text "total price" equals '$59.98'
- Ensure that there are exactly 5 items in the list
    check count all item in list equals '5'
- The cart should be empty
    check count all item in "cart" equals '0'
- The cart is empty
    check count all item in "cart" equals '0'
- The search results contain "Laptop"
    check text "search results" contains 'Laptop'
- the first result contains "Laptop"
    check text #1 "result" item contains 'Laptop'
- each row contains "Active"
    check text all row contains 'Active'
- The third row of the table shows "Bob"
    check text #3 row in table contains 'Bob'
- Select the second option in the Size dropdown
    click #2 option in "Size" dropdown
- Choose Large as the Size
    select "Size" = 'Large'
- Pick "Blue" for the color
    select "color" = 'Blue'
- Tick the "I agree" checkbox
    check "I agree" checkbox
- Untick Newsletter
    uncheck "Newsletter"
- Turn off the notifications switch
    uncheck "notifications" switch
- Toggle dark mode
    click "dark mode"
- Upload the file "cv.pdf" using the "Resume" field
    upload "Resume" field = 'cv.pdf'
- Download the invoice
    download "invoice"
- Double click on the cell "Draft"
    double_click "Draft" cell
- Right-click the file "notes.txt"
    right_click "notes.txt"
- Drag the "To do" card onto the "Done" column
    drag "To do" card -> "Done" column
- Press Tab twice
    press = 'Tab' x2
- Press Ctrl+A and then press Delete
    press = 'Control+A'
    press = 'Delete'
- Hit the Escape key
    press = 'Escape'
- Scroll down
    scroll = 'down'
- Scroll to the "Reviews" section
    scroll "Reviews" section
- Wait for 3 seconds
    wait = '3'
- Wait until the loading indicator disappears
    wait_until <check not visible "loading indicator">
- Wait up to 10 seconds for the "Results" table to appear
    wait_until <check visible "Results" table> within 10
- Accept the cookies
    click "accept cookies" button
- Close the popup
    click "close" button in dialog
- Dismiss the notification
    click "dismiss" button in alert
- Go back
    back
- Refresh the page
    reload
- Navigate to Admin > Users
    goal choose_path = 'Admin', 'Users'
- Navigate to https://example.com/login
    open = 'https://example.com/login'
- Visit example.com
    open = 'example.com'
- Visit /checkout
    open = '/checkout'
- Add the first product to the cart
    click "add to cart" button in #1 "product" item
- Remove "Backpack" from the cart
    click "remove" button row of "Backpack"
- Delete the first comment
    click "delete" button in #1 "comment" item !
- Log out
    goal log_out
- Proceed to checkout
    click "checkout"
- Continue shopping
    click "continue shopping" button
- Submit the form
    submit
- Save the changes
    click "save" button
- Fill in the registration form with name "Ann", email "ann@x.io" and password "pw1"
    fill "name" = 'Ann'
    fill "email" = 'ann@x.io'
    fill "password" = 'pw1'
- Fill in "First name" with "Ann", "Last name" with "Lee" and press Continue
    fill "First name" = 'Ann'
    fill "Last name" = 'Lee'
    click "Continue"
- Enter 5 in the Quantity field
    fill "Quantity" field = '5'
- Clear the search field and type "phone"
    clear "search" field
    type = 'phone'
- The button text changes to "Remove"
    check text button equals 'Remove'
- The "Add to cart" button changes to "Remove"
    check text "Add to cart" button equals 'Remove'
- I should no longer see "Backpack"
    check not text contains 'Backpack'
- I should not see any error message
    check not visible "error" text
- No error message is shown
    check not visible "error" text
- The list no longer contains "Milk"
    check not text list contains 'Milk'
- "Milk" is removed from the list
    check not text list contains 'Milk'
- The modal closes
    check not visible dialog
- The login form disappears
    check not visible "login" form
- The "Email" field is required
    check attribute (required) "Email" field
- The password field is empty
    check value "password" field equals ''
- The field "Name" contains "Ann"
    check value "Name" field contains 'Ann'
- The Name column shows "Ann" in the first row
    check cell cell in #1 row column "Name" contains 'Ann'
- The status of order "1001" is "Shipped"
    check cell cell row of "1001" column "status" equals 'Shipped'
- The table has 3 rows and 4 columns
    check count all row in table equals '3'
    check count all column in table equals '4'
- The page contains the text "Thank you"
    check text contains 'Thank you'
- The products are sorted by price from low to high
    check order all "price" in "products" contains 'ascending'
- The "href" attribute of the "Docs" link is "/docs"
    check attribute (href) "Docs" link equals '/docs'
- The image "Logo" is visible
    check visible "Logo" image
- A confirmation dialog with the text "Are you sure?" appears
    check visible "Are you sure?" dialog
- I confirm the dialog
    dialog_accept
- I cancel the dialog
    dialog_dismiss
- Ann clicks the Save button
    click "Save" button
- The customer adds "Lamp" to the basket
    goal add "Lamp" -> "basket"
- We should be taken to the order confirmation page
    check visible "order confirmation" page
- It should be disabled
    unclear: It should be disabled
- As a user, I click the Help link
    click "Help" link
- First, open the menu; then choose "Settings".
    click menu
    click "Settings"
- Once the page has loaded, click "Start"
    wait_until <check visible page>
    click "Start"
- If the banner is visible, close it
    click "close" button in "banner" alert if <check visible "banner" alert>
- In the "Billing" section, enter "Berlin" into City
    fill "City" in "Billing" section = 'Berlin'
- On the login page, enter "bob" in Username and "pw" in Password, then click Log in
    fill "Username" = 'bob'
    fill "Password" = 'pw'
    click "Log in"
- Find the row for "Ann" and click Edit
    goal find "Ann" row
    click "Edit" row of "Ann"
- Search for "lamp" in the search bar
    goal search = 'lamp'
- Enter "lamp" in the search box and press Enter
    fill "search" field = 'lamp'
    press = 'Enter'
- the user enters valid credentials
    unclear: the user enters valid credentials
- "standard_user" is entered into the Username field
    fill "Username" field = 'standard_user'
- The Save button is clicked
    click "Save" button
- The user has logged in as "bob" with password "pw"
    goal log_in user='bob' password='pw'
- Type "hello"
    type = 'hello'
- Use "ann" as the username
    fill "username" = 'ann'
- Verify the page title is "Swag Labs"
    check title equals 'Swag Labs'
- Verify URL contains inventory
    check url contains 'inventory'
- The badge on the cart icon displays "1"
    check text "badge" text in "cart" icon equals '1'
- The number of results is 10
    check count all "result" item equals '10'
- There should be at least 3 links in the footer
    check count all link in footer at_least '3'
- I have 2 items in my cart
    check count all item in "cart" equals '2'
- I see the "Products" heading
    check visible "Products" heading
- I see the Products page
    check visible "Products" page
- I can see the logout button
    check visible "logout" button
- The user must be able to see the "Pay" button
    check visible "Pay" button
- Switch back to the main content
    switch_frame = 'main'
- Close the tab
    close_tab
- I go to tab 2
    switch_tab = '2'
- Copy the order number
    copy "order number"
- the radio button "Express" should be selected
    check checked "Express" radio
- "Express" should be selected
    check checked "Express"
- Make sure nothing is selected
    unclear: Make sure nothing is selected
- The checkbox in the second row is unchecked
    check not checked checkbox in #2 row
- Expand the "Details" panel
    expand "Details" card
- Click the three dots icon next to "Report"
    click "three dots" icon next to "Report"
- Click the link under the "News" heading
    click link below "News" heading
- Click "Edit" in the row with "Ann"
    click "Edit" row of "Ann"
- Click Edit in the same row as "Ann"
    click "Edit" row of "Ann"
- Click on Ann's profile picture
    click "profile" image row of "Ann"
- Book the flight
    click "book flight" button
- Place the order
    click "place order" button !
- Pay now
    click "pay now" button !
- I leave the Email field empty
    clear "Email" field
- I leave a comment "Nice"
    fill "comment" = 'Nice'
- I log in
    click "log in"
- Sign in with email "a@b.c" and password "x"
    goal log_in user='a@b.c' password='x'
- Login using standard_user and secret_sauce
    goal log_in user='standard_user' password='secret_sauce'
- Set the "Volume" slider to 50
    set_slider "Volume" slider = '50'
- Set the date of birth to "1990-01-01"
    fill "date of birth" = '1990-01-01'
- Choose tomorrow as the delivery date
    fill "delivery date" = '{{today+1d}}'
- Change the language to German
    fill "language" = 'German'
- There is a link "Contact us" in the footer
    check visible "Contact us" link in footer
- Expect the heading to be "Welcome"
    check text heading equals 'Welcome'
- Expect "Done" to be visible
    check text contains 'Done'
- Expected: the cart shows 2
    check text "cart" equals '2'
- Steps:
    ignored
- the "Terms" and "Privacy" links are visible
    check visible "Terms" link
    check visible "Privacy" link
- "Home", "About" and "Contact" are displayed in the menu
    check text menu contains 'Home'
    check text menu contains 'About'
    check text menu contains 'Contact'
- The first item in the list is "Milk"
    check text #1 item in list equals 'Milk'
- The last item should read "Eggs"
    check text last item equals 'Eggs'
- the field "Total" reads 42
    check value "Total" field equals '42'
- Double-click the item and rename it
    double_click item
    click "rename" button in item
- The customer should not be able to see the admin menu
    check not visible "admin" menu
- Clicking the "Help" link opens the help page
    click "Help" link
    check visible "help" page
- When the button "Save" is pressed, a toast "Saved" is shown
    click "Save" button
    check visible "Saved" alert
- Check the box next to "I agree"
    check checkbox next to "I agree"
- Type "milk" in the "What needs to be done?" field and press Enter
    fill "What needs to be done?" field = 'milk'
    press = 'Enter'
- The todo list should contain 3 items
    check count all item in "todo" list equals '3'
- The footer shows "2 items left"
    check text footer contains '2 items left'
- the placeholder of the search box is "Search..."
    check attribute (placeholder) "search" field equals 'Search...'
- I expand the "Filters" section and tick "In stock"
    expand "Filters" section
    check "In stock"
- I choose "Two-day" shipping
    click "Two-day"
- I set the start date to today and the end date to {{today+7d}}
    fill "start date" = '{{today}}'
    fill "end date" = '{{today+7d}}'
- the confirmation number is remembered as "conf"
    remember (conf) "confirmation number"
- the user is logged in
    check not visible "password" field
- User clicks on Login button without entering credentials
    click "Login" button
- Error message "Epic sadface: Username is required" is displayed
    check visible "Epic sadface: Username is required" text
- Click on 'Add to cart' button for 'Sauce Labs Backpack'
    click "Add to cart" button row of "Sauce Labs Backpack"
- Cart icon should show 1 item
    check count all item in "Cart" icon equals '1'
- Verify cart count is 1
    check text "cart count" equals '1'
- Verify that product "Backpack" is displayed in the cart
    check text "cart" contains 'Backpack'
- Fill First Name as "John", Last Name as "Doe" and Zip as "12345"
    fill "First Name" = 'John'
    fill "Last Name" = 'Doe'
    fill "Zip" = '12345'
- Enter First Name: John
    fill "First Name" = 'John'
- Verify success message "Thank you for your order!"
    check visible "Thank you for your order!" text
- Select "Price (low to high)" from the sort dropdown
    select "sort" dropdown = 'Price (low to high)'
- Verify the first product price is "$7.99"
    check text "first product price" equals '$7.99'
- Open the hamburger menu and click on Logout
    click "hamburger" menu
    click "Logout"
- User should be navigated back to login page
    check visible "login" page
- Enter invalid username "foo" and invalid password "bar"
    fill "username" = 'foo'
    fill "password" = 'bar'
[given] the user is on the checkout page
    open = 'checkout'
[given] a user with the name "Bob" exists
    check text contains 'Bob'
[given] I have opened the app
    open = '/'
[given] the cart is empty
    check count all item in "cart" equals '0'
[when] I submit the form without a name
    unclear: I submit the form without a name
[when] I submit the form without any data
    submit
[when] I add a comment without any text
    click "add comment" button
[then] There are no comments yet
    check count all "comment" item equals '0'
[then] "A" has gone
    check not text contains 'A'
[when] I enter a discount of 10 percent
    fill "discount" field = '10'
[when] I sort the photos oldest first
    select "sort" dropdown = 'oldest first'
[when] I go back to all recipes
    click "recipes"
[when] I try to create another project called "x"
    goal add "x"
[then] the save button is disabled at first
    check not enabled "save" button
[when] I tick "New" and search again
    check "New"
    click "search" button
- Confirm the booking: the dialog says "X"
    click "confirm booking" button
    check text dialog contains 'X'
- The album is empty: "No photos." is shown
    check count all item in "album" equals '0'
    check text contains 'No photos.'
[then] "A" is shown: the list has a heading
    check text contains 'A'
    check visible heading in list
[when] I open "a.jpg"
    click "a.jpg"
[when] I open "a.html"
    open = 'a.html'
- search Lisbon, 2026-05-10 until 2026-05-12
    unclear: search Lisbon, 2026-05-10 until 2026-05-12
[then] I can click "Create ticket"
    check enabled "Create ticket"
[then] an error is shown
    check visible "error" text
[then] the error message
    check visible "error" text
[then] I am on the home page
    check visible "home" page
[then] the "Save" button is no longer visible
    check not visible "Save" button
[then] the row "Ann" has "Admin" in the "Role" column
    check cell cell row of "Ann" column "Role" contains 'Admin'
[then] the "Role" of "Ann" should be "Admin"
    check cell cell row of "Ann" column "Role" equals 'Admin'
[then] "Ann" appears before "Bob"
    check order equals 'Ann', 'Bob'
[then] the heading says "Welcome, Ann"
    check text heading equals 'Welcome, Ann'
[then] the total should be greater than 10
    check text "total" text more_than '10'
[then] between 2 and 5 rows are shown
    check count all row at_least '2'
    check count all row at_most '5'
[then] the number of rows should be 3
    check count all row equals '3'
[then] the dialog should be closed
    check not visible dialog
[then] the URL is "http://localhost/cart"
    check url equals 'http://localhost/cart'
[then] the URL ends with "/done"
    check url ends_with '/done'
[then] the page URL should not contain "error"
    check not url contains 'error'
[then] the "Country" dropdown shows "Germany"
    check selected "Country" dropdown contains 'Germany'
[then] the selected option of the Country dropdown is "Germany"
    check selected "Country" dropdown equals 'Germany'
[then] the checkbox "Remember me" should not be checked
    check not checked "Remember me" checkbox
[then] the "Comment" field is read-only
    check not editable "Comment" field
[then] focus is on the Email field
    check focused "Email" field
[then] the Email field has focus
    check focused "Email" field
[then] the browser opens a new tab
    check tab_count at_least '2'
[then] no errors are logged in the console
    check not console_errors
[then] the file is downloaded
    check download
[then] 2 browser tabs are open
    check tab_count equals '2'
[then] the "Docs" link has the attribute "target" with value "_blank"
    check attribute (target) "Docs" link equals '_blank'
[then] the "Docs" link has href "/docs"
    check attribute (href) "Docs" link equals '/docs'
[then] the button is enabled and the spinner is gone
    check enabled button
    check not visible "spinner"
[then] the "Delete" button should be visible but disabled
    check visible "Delete" button
    check not enabled "Delete" button
[then] I should see "A" and "B" but not "C"
    check text contains 'A'
    check text contains 'B'
    check not text contains 'C'
[then] I should see either "A" or "B"
    unclear: I should see either "A" or "B"
- We type 'hello' in the chat box and hit send
    fill "chat" field = 'hello'
    click "send" !
- He presses the submit button
    click "submit" button
- The manager approves the request
    click "approve request" button
- Click 2nd checkbox
    click #2 checkbox
- Click the button with id "submit-btn"
    click button [id=submit-btn]
- Click on element "#login"
    click element [css=#login]
- Click [data-test="finish"]
    click element [css=[data-test="finish"]]
- Click the element with css selector ".btn.primary"
    click element [css=.btn.primary]
- Type "x" into the input with placeholder "Your name"
    fill field [placeholder=Your name] = 'x'
- Enter the environment variable ADMIN_USER into the Username field
    fill "Username" field = '{{env:ADMIN_USER}}'
- Enter ${ENV_USER} in Username
    fill "Username" = '{{env:USER}}'
- Enter <user> in Username
    fill "Username" = '<user>'
- Enter {{secret:pw}} into the password field
    fill "password" field = '{{secret:pw}}'
- click the "Submit" button twice
    click "Submit" button x2
- In the dialog "Edit user", change the Name to "Bob" and click Save
    fill "Name" in "Edit user" dialog = 'Bob'
    click "Save" in "Edit user" dialog
- The "Edit" dialog is open with the title "Edit user"
    check visible "Edit" dialog
    check text "Edit" dialog contains 'Edit user'
- Fill in the form: Name "Ann", Email "a@b.c"
    fill "Name" = 'Ann'
    fill "Email" = 'a@b.c'
- The date field shows {{today|%d.%m.%Y}}
    check value date contains '{{today|%d.%m.%Y}}'
- Go to the cart
    click "cart"
- Go to the Settings tab
    click "Settings" tab
- Open the "Reports" page
    goal go_to = 'Reports'
- Open Settings
    click "Settings"
- I'm on the "Dashboard"
    check visible "Dashboard" page
- I shouldn't see "Logout"
    check not text contains 'Logout'
- Don't click Save
    unclear: Don't click Save
- Log out and log in as "bob" with password "pw2"
    goal log_out
    goal log_in user='bob' password='pw2'
- press Enter in the search field
    press "search" field = 'Enter'
- Press the down arrow 3 times
    press = 'ArrowDown' x3
- Press control and A
    press = 'Control+A'
- Zoom in
    click "zoom in" button
- Swipe left
    unclear: Swipe left
- Compose a new email to "bob@x.io" with subject "Hi"
    unclear: Compose a new email to "bob@x.io" with subject "Hi"
- Click the "Compose" button and type "bob@x.io" in the To field
    click "Compose" button
    fill "To" field = 'bob@x.io'
- The inbox shows 3 unread messages
    check count all "unread message" item in "inbox" equals '3'
- Enter 100 as the amount, select "Savings" as the destination account and click Transfer
    fill "amount" = '100'
    select "destination account" = 'Savings'
    click "Transfer" !
- The balance of "Checking" should be "$900.00"
    check cell cell row of "Checking" column "balance" equals '$900.00'
- I create a new project called "Alpha"
    goal add "Alpha"
- Click "New project", type "Alpha" in the Name field and hit "Create"
    click "New project"
    fill "Name" field = 'Alpha'
    click "Create"
- The project "Alpha" appears in the project list
    check text "project" list contains 'Alpha'
- I open the project "Alpha"
    click "Alpha"
- Assign the task "Fix bug" to "Ann"
    select "assignee" dropdown row of "Fix bug" = 'Ann'
- Drag the task "Fix bug" from "To do" to "Done"
    drag "Fix bug" in "To do" -> "Done"
- The column "Done" contains "Fix bug"
    check text "Done" column contains 'Fix bug'
- The event "Meeting" is shown on the calendar
    check text "calendar" date contains 'Meeting'
- I filter the list by "Active"
    select "filter" dropdown = 'Active'
- I sort the table by "Name"
    click "Name" column
- I click on the column header "Name"
    click "Name" column
- The first row of the table contains "Ann"
    check text #1 row in table contains 'Ann'
- The names are in alphabetical order
    check order all "names" contains 'ascending'
- Clicking on "Next" takes me to page 2
    click "Next"
    check visible #2 page
- The pagination shows "Page 2 of 5"
    check text "pagination" contains 'Page 2 of 5'
- I upload "photo.png"
    upload file = 'photo.png'
- An image preview is displayed
    check visible "image preview"
- The progress bar reaches 100%
    check text "progress bar" contains '100%'
- The tooltip "Copy to clipboard" appears when I hover over the copy icon
    hover "copy" icon
    check visible "Copy to clipboard" text
- When I hover over the copy icon, the tooltip "Copy to clipboard" appears
    hover "copy" icon
    check visible "Copy to clipboard" text
- I click the pencil icon in the row of "Ann" and change the role to "Editor"
    click "pencil" icon row of "Ann"
    fill "role" = 'Editor'
- A validation error "Email is invalid" is shown below the Email field
    check visible "Email is invalid" text below "Email" field
- The error below the Email field reads "Email is invalid"
    check text "error" text below "Email" field equals 'Email is invalid'
- the "Email" field shows the error "Required"
    check visible "Required" text near "Email" field
- I accept the terms and conditions
    check "terms and conditions" checkbox
- I agree to the terms
    check "terms" checkbox
- I check the box "I accept the terms"
    check "I accept the terms" checkbox
- I go through the checkout with "Ann", "Lee" and "12345"
    unclear: I go through the checkout with "Ann", "Lee" and "12345"
- I complete the purchase
    goal do = 'complete the purchase' !
- I finish the checkout
    click "finish checkout" button
- I get a confirmation email
    unclear: I get a confirmation email
- The order total is "$32.39"
    check text "order total" text equals '$32.39'
- The cart badge disappears
    check not visible "cart badge" text
- the cart badge is not shown
    check not visible "cart badge" text
- the item count in the cart is 2
    check text "item count" in "cart" equals '2'
- the number next to the cart icon is 2
    check text "number" next to "cart" icon equals '2'
- I should be logged out
    check visible "log in"
- The user should remain on the login page
    check visible "login" page
- The page has no accessibility violations
    check accessibility
- I press the Tab key until the Submit button is focused
    press = 'Tab' until <check focused "submit" button>
- I zoom the map
    goal do = 'zoom the map'
- I play the video
    click "play" button
- I switch to dark mode
    click "dark mode"
- I set the language to "Deutsch"
    fill "language" = 'Deutsch'
- Every card has a "Details" link
    check visible "Details" link in all card
- Each product has an "Add to cart" button
    check visible "Add to cart" button in all "product" item
- None of the checkboxes is checked
    check not checked all checkbox
- All checkboxes are checked
    check checked all checkbox
- Check all the checkboxes
    check all checkbox
- Uncheck every checkbox in the "Filters" section
    uncheck all checkbox in "Filters" section
- Select all rows
    click all row
- The second "Edit" button is disabled
    check not enabled #2 "Edit" button
- The last message in the chat is "hello"
    check text last text in "chat" equals 'hello'
- I reply to the first comment with "Thanks"
    click "reply" button in #1 "comment" item
    fill "message" field = 'Thanks'
    click "send" !
- I like the post
    click "like post" button
- I type "Nice post" in the comment box and click on "Post comment"
    fill "comment" field = 'Nice post'
    click "Post comment"
- I see my comment "Nice post"
    check text contains 'Nice post'
- I see that the "Delete" button is disabled
    check not enabled "Delete" button
- I notice that "Saved" is displayed
    check text contains 'Saved'
- It is possible to click the "Next" button
    unclear: It is possible to click the "Next" button
- Nothing happens
    check changed (unchanged)
- The page does not change
    check changed (unchanged)
- Try clicking the disabled button
    unclear: Try clicking the disabled button
- Log in with valid credentials
    goal log_in
- Login as admin
    goal log_in user='admin'
- Login to the application with username "admin" and password "admin123"
    goal log_in user='admin' password='admin123'
- On the home page I click "Shop now"
    click "Shop now"
- From the main menu choose "Reports"
    click "Reports" in navigation
- From the dropdown "Country", select "France"
    select "Country" dropdown = 'France'
- In the search field enter "cat" and hit the search button
    fill "search" field = 'cat'
    click "search" button
- Into the Name field type "Bob"
    fill "Name" field = 'Bob'
- Name is "Bob"
    check text "Name" equals 'Bob'
- Name should be "Bob"
    check text "Name" equals 'Bob'
- Total = 5
    fill "Total" = '5'
- Points = 5
    check text "Points" equals '5'
- the username "ann" and the password "x1" are entered and the form is submitted
    fill "username" = 'ann'
    fill "password" = 'x1'
    submit
- Both "A" and "B" are visible
    check text contains 'A'
    check text contains 'B'
- neither "A" nor "B" is visible
    check not text contains 'A'
    check not text contains 'B'
- Only 3 rows are shown
    check count all row equals '3'
- More than 2 results are shown
    check count all "result" item more_than '2'
- No results are found
    check count all "result" item equals '0'
- The table is not empty
    check not count all row in table equals '0'
- The table should be empty
    check count all row in table equals '0'
- There is no "Delete" button
    check not visible "Delete" button
- There isn't any error
    check not visible "error" text
- There are no rows in the table
    check not visible row in table
- The "Save" button doesn't exist
    check not visible "Save" button
- I do not see the "Admin" link
    check not visible "Admin" link
- Verify the absence of "Error"
    check not text contains 'Error'
- Verify presence of the "Save" button
    check visible "Save" button
- Validate that field "Name" is mandatory
    check attribute (required) "Name" field
- Check if the "Save" button is visible
    check visible "Save" button
- Check whether "Done" appears
    check text contains 'Done'
- Check for the text "Done"
    check text contains 'Done'
- Check the URL
    unclear: Check the URL
- Confirm that the modal is open
    check visible dialog
- Confirm the deletion
    click "confirm deletion" button
- Cancel the order
    click "cancel order" button !
- Cancel
    click "cancel" button
- Save
    click "save" button
- Back
    unclear: Back
- Next
    unclear: Next
- Clicking on "Next" takes me to the cart page
    click "Next"
    check visible "cart" page
- The user lands on the cart page
    check visible "cart" page
- I end up on the "Welcome" page
    check visible "Welcome" page
[given] the user lands on the cart page
    open = 'cart'
"""
