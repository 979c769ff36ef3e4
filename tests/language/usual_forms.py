"""Forms that people write often, and forms that no step can say: each with what it is read as."""

SENTENCES = r"""
- Navigate to the Authors section
    click "Authors"
- Navigate to the Authors page
    goal go_to = 'Authors'
- Navigate to the "Authors" list
    click "Authors"
- Go to /authors
    open = '/authors'
- Go to the login page
    open = 'login'
- Go to the home page. Go to the login page
    open = '/'
    click "login"
- Open the shop. Open the Orders page
    open = '/'
    goal go_to = 'Orders'
- Log out
    goal log_out
- Sign out
    goal log_out
- Submit the form
    submit
- Go back
    back
- Refresh
    reload
- Refresh the page
    reload
- Close the dialog
    click "close" button in dialog
- Open the Account menu
    click "Account" menu
- Choose France as the country
    select "country" = 'France'
- Tick "A"
    check "A"
- Untick "A"
    uncheck "A"
- Type "x" and press Enter
    type = 'x'
    press = 'Enter'
- Type "x" in the search field and press Enter
    fill "search" field = 'x'
    press = 'Enter'
- Search for shoes
    goal search = 'shoes'
- I see 4 items
    check count all item equals '4'
- I should see 4 rows
    check count all row equals '4'
- I should see 12 results
    check count all "result" item equals '12'
- The list shows 3 rows
    check count all row in list equals '3'
- The table shows 7 rows
    check count all row in table equals '7'
- there is no "Delete" link
    check not visible "Delete" link
- There is no error message
    check not visible "error" text
- "Milk" is gone
    check not text contains 'Milk'
- The spinner is gone
    check not visible "spinner"
- "Milk" appears in the list
    check text list contains 'Milk'
- The first row contains "Ann"
    check text #1 row contains 'Ann'
- The error says "Required"
    check text "error" text equals 'Required'
- I should be on /x
    check url contains '/x'
- I should be on the "Orders" page
    check visible "Orders" page
- The page title is "Shop"
    check title equals 'Shop'
- The Name field is empty
    check value "Name" field equals ''
- The Name field contains "x"
    check value "Name" field contains 'x'
- The Save button is disabled
    check not enabled "Save" button
- The checkbox is checked
    check checked checkbox
- The dropdown shows "A"
    check selected dropdown contains 'A'
- The dropdown has "A" selected
    check selected dropdown equals 'A'
- The Country dropdown has Germany selected
    check selected "Country" dropdown equals 'Germany'
- Fill in the form by typing "a" into Name
    fill "Name" = 'a'
- Log in as "ann" with password "{{secret:p}}" by clicking "Sign in"
    fill "username" field = 'ann'
    fill "password" field = '{{secret:p}}'
    click "Sign in"
- Search for "lamp" by pressing Enter
    fill "search" field = 'lamp'
    press = 'Enter'
- Close the dialog by pressing Escape
    press = 'Escape'
- I create a user by entering "Ann" in Name and clicking Save
    fill "Name" = 'Ann'
    click "Save"
- Click Save so that the changes are kept
    click "Save"
- Click "Save" to keep the changes
    click "Save"
- Click "Next" in order to continue
    click "Next"
- The button with the label "Go" is visible
    check visible "Go" button
- I click Save and the page shows "Saved" and then I click Close
    click "Save"
    check text contains 'Saved'
    click "Close"
- Sort by price
    select "sort" dropdown = 'price'
- Sort products by name
    select "sort" dropdown = 'name'
- Sort the results by "Newest first"
    select "sort" dropdown = 'Newest first'
- Filter by Novel
    select "filter" dropdown = 'Novel'
- Filter the books by genre "Novel"
    select "genre" dropdown = 'Novel'
- Sort the list alphabetically
    unclear: Sort the list alphabetically
- I accept the cookies
    click "accept cookies" button
- Accept "Terms"
    check "Terms" checkbox
- Click the "Accept terms" button
    click "Accept terms" button
- Accept the terms by ticking the checkbox "I agree"
    check "I agree" checkbox
- Confirm the order
    click "confirm order" button !
- I accept the license agreement
    check "license agreement" checkbox
- I agree
    goal do = 'agree'
- Remove the "Tray" from the cart and the "Cup" from the wishlist
    unclear: Remove the "Tray" from the cart and the "Cup" from the wishlist
- Add 2 "Cups" to the cart
    goal add "Cups" -> "cart" quantity='2'
- Add "Cup" to the cart twice
    goal add "Cup" -> "cart" x2
- Add the first product and the second product to the cart
    click "add to cart" button in #1 "product" item
    click "add to cart" button in #2 "product" item
- Add a Trail Backpack and a Bike Light to the cart
    goal add "Trail Backpack" -> "cart"
    goal add "Bike Light" -> "cart"
- Add the Trail Backpack to the cart
    goal add "Trail Backpack" -> "cart"
- Add the item to the cart
    click "add to cart" button in item
- Add to cart
    click "add to cart" button
- Verify that the form was saved by checking the message "Saved"
    check visible "Saved" text
    check visible form
- The first result is "A" and the second is "B"
    check text #1 "result" item equals 'A'
    check text #2 "result" item equals 'B'
- The link "A" points to "/a"
    check attribute (href) "A" link equals '/a'
- The error message is displayed in red
    check style (color) "error" text contains 'red'
- check the error message
    check visible "error" text
- Check the message "Saved"
    check visible "Saved" text
- Check the Newsletter checkbox
    check "Newsletter" checkbox
- Check Newsletter
    check "Newsletter"
- Open the front page
    open = '/'
- Open the application
    open = '/'
- Open the Acme website
    open = '/'
- Launch Swag Labs
    open = '/'
- Visit the store's homepage
    open = '/'
[given] the shop's landing page is open
    open = '/'
[given] I am on the start page of the shop
    open = '/'
- Click on Login button without entering credentials
    click "Login" button
- Click Save to submit the form
    click "Save"
- I fill in my details
    unclear: I fill in my details
- Enter "a" in the red field called "Name"
    fill red "Name" field = 'a'
- The price in the cart is "$5" and in the summary it is "$6"
    check text "price" in "cart" equals '$5'
    check text "price" in "cart" in "summary" equals '$6'
- Click the small gear icon in the upper right corner of the card
    click small "gear" icon in card
- Type "a" slowly into Name
    fill "Name" = 'a'
- Verify that clicking "Save" twice does not create two orders
    unclear: Verify that clicking "Save" twice does not create two orders
- I see at least one of "A" or "B"
    unclear: I see at least one of "A" or "B"
- The list contains "A", "B" and "C" in this order
    check order all item in list equals 'A', 'B', 'C'
- Enter "A" and "B" into Name
    unclear: Enter "A" and "B" into Name
- The button "Save" is enabled only if "Name" is filled
    unclear: The button "Save" is enabled only if "Name" is filled
- Drag "A" onto "B" while holding Shift
    unclear: Drag "A" onto "B" while holding Shift
- Click "Save" while holding the Ctrl key
    unclear: Click "Save" while holding the Ctrl key
- Click the link "Docs" which opens in a new tab
    unclear: Click the link "Docs" which opens in a new tab
- The table has columns "Name" and "Role"
    check visible "Name" column in table
    check visible "Role" column in table
- The table has the columns Name, Role and Status
    check visible "Name" column in table
    check visible "Role" column in table
    check visible "Status" column in table
- Every row in the "Status" column shows "Active"
    check text all row column "Status" contains 'Active'
- The user "Bob" has the role "Admin"
    check cell cell row of "Bob" column "role" equals 'Admin'
- "Bob" has the role "Admin"
    check cell cell row of "Bob" column "role" equals 'Admin'
- The total is updated to "$5"
    check text "total" text equals '$5'
- After 5 seconds the message disappears
    wait = '5'
    check not visible text
- Select "A" or "B" from the list
    unclear: Select "A" or "B" from the list
- Click either "A" or "B"
    unclear: Click either "A" or "B"
- Enter a password with at least 8 characters
    unclear: Enter a password with at least 8 characters
- Enter an invalid e-mail address
    unclear: Enter an invalid e-mail address
- Leave the Name field empty and click Save
    clear "Name" field
    click "Save"
- Click Save without saving
    click "Save"
- The "Name" field is highlighted
    check selected "Name" field
- The page shows the products sorted by price
    check order all "price" in "products" contains 'ascending'
- No products match the search
    unclear: No products match the search
- The number of unread messages decreases by one
    check changed (decreased) all "unread message" item equals '1'
- The counter increases to 5
    check text "counter" text equals '5'
- The "Next" button is not present on the last page
    check not visible "Next" button
- Press Enter to submit
    press = 'Enter'
- Scroll until "Footer" is visible
    scroll "Footer"
- Check that "A" comes before "B"
    check order equals 'A', 'B'
- Open the first link in a new tab
    unclear: Open the first link in a new tab
- Sign up with email "a@b.c"
    fill "email" = 'a@b.c'
    click "sign up"
- Register as "ann"
    unclear: Register as "ann"
- Create a new list named "Groceries"
    goal add "Groceries" list
- Rename "A" to "B"
    goal do = 'rename "A" to "B"'
- Move "A" below "B"
    drag "A" -> element below "B"
- Expand all sections
    expand all section
- The dialog asks "Are you sure?"
    check text dialog contains 'Are you sure?'
- Reply "yes"
    unclear: Reply "yes"
- I have an account
    unclear: I have an account
- I have added "Mug" to the cart
    goal add "Mug" -> "cart"
- I click on "Next" until "Last" is shown
    click "Next" until <check text contains 'Last'>
- Set "A", "B" and "C" to 1
    fill "A" = '1'
    fill "B" = '1'
    fill "C" = '1'
- Fill all required fields
    unclear: Fill all required fields
- Fill in all the fields except "Name"
    unclear: Fill in all the fields except "Name"
- The form is valid
    check not attribute (invalid) form
- Nothing is selected
    unclear: Nothing is selected
- I open the "Invoices" tab and the list shows "No invoices"
    click "Invoices" tab
    check text list contains 'No invoices'
- The user enters "10" and "20" into the Min and Max fields
    fill "Min" field = '10'
    fill "Max" field = '20'
- Select the radio button "Monthly"
    check "Monthly" radio
- Pick the date "2024-05-01" in the date picker
    fill date = '2024-05-01'
- The breadcrumb shows "Home > Books"
    check text "breadcrumb" contains 'Home > Books'
- Click the "x" of the tag "urgent"
    click "x" row of "urgent"
- The tag "urgent" is removed
    check not text contains 'urgent'
- Press Escape to close the dialog
    press = 'Escape'
- The modal with the title "Delete?" is shown
    check visible "Delete?" dialog
- The row of "Ann" is highlighted in green
    check style (background-color) "Ann" row contains 'green'
- The avatar of "Ann" is displayed
    check visible "avatar" image row of "Ann"
- I see the price "$5" next to "Mug"
    check text element next to "Mug" contains '$5'
- The cart contains 2 items and the total is "$10"
    check count all item in "cart" equals '2'
    check text "total" text equals '$10'
- The cart contains "Mug" with quantity 2
    check text "cart" contains 'Mug'
    check text "quantity" row of "Mug" in "cart" equals '2'
- Change the quantity of "Mug" to 3
    fill "quantity" row of "Mug" = '3'
- Set the quantity of the Bike Light to 2
    fill "quantity" row of "Bike Light" = '2'
- Apply the coupon "SAVE10"
    fill "coupon" field = 'SAVE10'
    click "apply" button
- Enter the coupon code "SAVE10" and click "Apply"
    fill "coupon code" = 'SAVE10'
    click "Apply"
- The summary shows the subtotal, tax and total
    check visible "subtotal" in "summary"
    check visible "tax" in "summary"
    check visible "total" in "summary"
- The page shows the text "Hello" twice
    check count all "Hello" equals '2'
- The tooltip of the "Info" icon is "More"
    check attribute (title) "Info" icon equals 'More'
- Open the user menu in the top right corner and click "Profile"
    click "user" menu
    click "Profile"
- Click the hamburger icon at the top left
    click "hamburger" icon
- Scroll down to the bottom and click "Load more"
    scroll = 'bottom'
    click "Load more"
- The "Load more" button disappears after all items are loaded
    unclear: The "Load more" button disappears after all items are loaded
- Wait for the table to have 20 rows
    wait_until <check count all row in table equals '20'>
- Wait at most 5 seconds until "Ready" appears
    wait_until <check text contains 'Ready'> within 5
- The progress reaches 100%
    check text "progress" contains '100%'
- The status changes from "Draft" to "Published"
    check text "status" equals 'Published'
- All prices are greater than 10
    check text all "prices" more_than '10'
- Every price is lower than "$100"
    check text all "price" less_than '$100'
- No row contains "Bob"
    check not visible "Bob" row
- None of the rows contains "Bob"
    check not visible "Bob" row
- At most 3 suggestions are shown
    check count all "suggestion" item at_most '3'
- The suggestion list contains at least "Lisbon"
    check text "suggestion" list contains 'Lisbon'
- Select the first option from the "Size" list
    click #1 option in "Size" list
- The "Size" is "M"
    check text "Size" equals 'M'
- Fill in "Name", "Email" and "Phone"
    unclear: Fill in "Name", "Email" and "Phone"
- Enter your name
    unclear: Enter your name
- Type your password
    unclear: Type your password
- Enter "abc" as password and "abc" as confirmation
    fill "password" = 'abc'
    fill "confirmation" = 'abc'
- The password must have 8 characters
    unclear: The password must have 8 characters
- I am asked to confirm
    unclear: I am asked to confirm
- I get the error "Invalid"
    check visible "Invalid" text
- I receive a confirmation message
    check visible "confirmation" text
- A success message appears
    check visible "success" text
- The message disappears after 3 seconds
    wait = '3'
    check not visible text
- The user is redirected to the login page and sees "Bye"
    check visible "login" page
    check text contains 'Bye'
- After logging in the user sees the dashboard
    unclear: After logging in the user sees the dashboard
- Before clicking Save, fill "Name" with "x"
    fill "Name" = 'x'
    click "Save"
- Click Save, otherwise nothing is stored
    click "Save"
    unclear: otherwise nothing is stored
- Click on the button
    click button
- Click the button next to the field "Name"
    click button next to "Name" field
- Move the "Volume" slider to 70
    set_slider "Volume" slider = '70'
- Enter 3 in the first field and 4 in the second field
    fill #1 field = '3'
    fill #2 field = '4'
- Repeat the steps for "Bob"
    unclear: Repeat the steps for "Bob"
- Do the same with "Bob"
    unclear: Do the same with "Bob"
- Open the page https://example.com/a and log in
    open = 'https://example.com/a'
    click "log in"
- Log in as the admin user
    goal log_in user='admin'
- As an admin, delete the user "Bob"
    click "delete" button row of "Bob" !
- The admin can delete "Bob"
    click "delete" button row of "Bob" !
- The guest cannot see the "Delete" button
    check not visible "Delete" button
- Users should not be able to edit "Name"
    unclear: Users should not be able to edit "Name"
- The delete button should not be clickable
    check not enabled "delete" button
- Only admins can see the "Delete" button
    unclear: Only admins can see the "Delete" button
- Check that all links work
    unclear: Check that all links work
- The image has the alt text "Logo"
    check attribute (alt) image equals 'Logo'
- The link opens in a new tab
    check tab_count at_least '2'
- The downloaded file is called "a.csv"
    check download contains 'a.csv'
- A file named "a.csv" is downloaded
    check download contains 'a.csv'
- The form cannot be submitted
    unclear: The form cannot be submitted
- The field accepts only numbers
    unclear: The field accepts only numbers
- The "Email" field shows a validation error
    check visible "error" text near "Email" field
- There should not be more than 5 rows
    check count all row at_most '5'
- The counter is 3
    check text "counter" text equals '3'
- The number in the badge is 3
    check text "badge" text equals '3'
- The heading of the page is "Home"
    check text heading equals 'Home'
- The table header contains "Name", "Role"
    check text "table" header contains 'Name'
    check text "table" header contains 'Role'
- The third column of the first row is "x"
    check text #3 cell in #1 row equals 'x'
- The cell in the second row and third column contains "x"
    check text #3 cell in #2 row contains 'x'
- The value in column "Name" of row 2 is "Ann"
    check cell cell in #2 row column "Name" equals 'Ann'
- Log in as "a" with password "b" and see "Welcome"
    goal log_in user='a' password='b'
    check text contains 'Welcome'
- Click "Publish" and confirm with "Yes"
    click "Publish" !
    click "Yes" button in dialog
- Mark all notifications as read
    click all "mark as read" in alert
- Under "Security", click "Change password"
    click "Change password" below "Security"
- Enter "old" as the current password and "new1" as the new password
    fill "current password" = 'old'
    fill "new password" = 'new1'
- In the "Users" table, the row of "Ann" shows "Active"
    check text "Ann" row in "Users" table contains 'Active'
- In the table the row of "Ann" shows "Active"
    check text "Ann" row in table contains 'Active'
- Search for "lamp" and open the first result
    goal search = 'lamp'
    click #1 "result" item
- No results were found
    check count all "result" item equals '0'
- The results are empty
    check count all item in "results" equals '0'
- I should not be able to click "Save"
    unclear: I should not be able to click "Save"
- I should be able to see "Logout"
    check text contains 'Logout'
- I should be able to add "Cup" to the cart
    goal add "Cup" -> "cart"
- I log in with ann and {{secret:password}}
    goal log_in user='ann' password='{{secret:password}}'
- Given I open the browser and go to the Orders page
    open = '/'
    goal go_to = 'Orders'
- User opens the Chrome browser
    open = '/'
- The products should be displayed from lowest to highest price
    check order all "price" in "products" contains 'ascending'
- The names should be displayed in reverse alphabetical order
    check order all "names" contains 'descending'
- The oldest item is shown to the user
    check visible least date item
- The user can log in with "ann" and "secret1"
    goal log_in user='ann' password='secret1'
- Enter valid credentials and click Login
    click "Login"
    unclear: Enter valid credentials
- The alert is closed
    check not visible alert
- The message "Saved" is no longer displayed
    check not visible "Saved" text
- The "Next" link is greyed out
    check not enabled "Next" link
- The field "Age" accepts 42
    unclear: The field "Age" accepts 42
- Enter 42 as age
    fill "age" = '42'
- Enter the age 42
    fill "age" = '42'
- Leave "Age" blank
    clear "Age"
- Fill "Notes" with ""
    fill "Notes" = ''
- Set "Country" to "France"
    fill "Country" = 'France'
- Set the country dropdown to "France"
    select "country" dropdown = 'France'
- Check "A" and "B" and uncheck "C"
    check "A"
    check "B"
    uncheck "C"
- Choose "A" and "B" from the "Tags" list
    select "Tags" dropdown = 'A', 'B'
- Hover the mouse over "Help"
    hover "Help"
- Wait for the page to load
    wait_until <check visible page>
- Wait for "Done"
    wait_until <check text contains 'Done'>
- Wait until the button is enabled, then click it
    wait_until <check enabled button>
    click button
- Reload the page and verify the cart still contains "Cup"
    reload
    check text "cart" contains 'Cup'
- The url contains "page=2"
    check url contains 'page=2'
- The URL changes to "/done"
    check url equals '/done'
- The page title contains "Cart"
    check title contains 'Cart'
- Run the report
    click "run report" button
- Disable the "Sync" switch
    uncheck "Sync" switch
- The switch "Sync" is off
    check not checked "Sync" switch
- The tab "Details" is selected
    check selected "Details" tab
- The "Details" tab is active
    check selected "Details" tab
- Expand "Advanced"
    expand "Advanced"
- The image "Logo" has the alt text "Acme"
    check attribute (alt) "Logo" image equals 'Acme'
- The field "Password" is masked
    check attribute (type) "Password" field equals 'password'
- The "Pay" button shows a spinner
    check visible "spinner" in "Pay" button
- The list is sorted from A to Z
    check order all item in list contains 'ascending'
- The list is sorted by date, newest first
    check order all "date" in list contains 'descending'
- The first three rows are "A", "B" and "C"
    check order #1 3 row equals 'A', 'B', 'C'
- The second tab is selected
    check selected #2 tab
- I scroll to "Reviews" and see 3 reviews
    scroll "Reviews"
    check count all "review" item equals '3'
- Upload the files "a.txt" and "b.txt"
    upload file = 'a.txt', 'b.txt'
- Download "report.pdf"
    download "report.pdf"
- I save the form and the message "Saved" is displayed
    click "save" button
    check visible "Saved" text
- I cancel the dialog and "Bob" is still in the table
    dialog_dismiss
    check text table contains 'Bob'
- I dismiss the alert by clicking "OK"
    click "OK"
- Press Ctrl+Enter in the message field
    press "message" field = 'Control+Enter'
- Press "Enter"
    press = 'Enter'
- The total of the order is "$5"
    check text "total" text row of "order" equals '$5'
- The order summary shows "Cup" and "$5"
    check text "order summary" contains 'Cup'
    check text "order summary" contains '$5'
"""
