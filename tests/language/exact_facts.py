"""Expectations that say how many, which one, since when or of whom: what a careless reading would let pass.

One block each, as in the table of sentences.
"""

SENTENCES = r"""
- There is exactly one "Delete" button
    check count all "Delete" button equals '1'
- There is only one "Delete" button
    check count all "Delete" button equals '1'
- I see one "Delete" button
    check count all "Delete" button equals '1'
- There are 3 "Delete" buttons
    check count all "Delete" button equals '3'
- There are exactly 2 "Delete" buttons
    check count all "Delete" button equals '2'
- The list contains only "X"
    check text list contains 'X'
    check count all item in list equals '1'
- Only the "X" is listed
    unclear: Only the "X" is listed
- only "A" is left in the table
    check text table contains 'A'
    check count all row in table equals '1'
- I am asked for the location of the database
    check visible "location" field row of "database"
- I am asked for confirmation
    check visible dialog
- the priority is major
    check text "priority" equals 'major'
- I see only "X"
    unclear: I see only "X"
- There are no more than 2 products
    check count all "product" item at_most '2'
- There are no more items
    check count all item equals '0'
- No items are left
    check count all item equals '0'
- I see "Ann" twice
    check count all "Ann" equals '2'
- "Ann" is shown 3 times
    check count all "Ann" equals '3'
- I see "Ann" only once
    check count all "Ann" equals '1'
- "Ann" is shown only once
    check count all "Ann" equals '1'
- Each item has an "Add to cart" button
    check visible "Add to cart" button in all item
- "Ann" is shown as the first result
    check text #1 "result" item contains 'Ann'
- "Ann" is at the top of the list
    check text #1 item in list contains 'Ann'
- "Ann" is shown as a link
    check visible "Ann" link
- "Ann" is shown with a green check mark
    unclear: "Ann" is shown with a green check mark
- "Ann" is shown for 10 seconds
    unclear: "Ann" is shown for 10 seconds
- Within 1 second I see "Done"
    check text contains 'Done' within 1
- The page loads in under 2 seconds
    check visible page within 2
- The "Menu" is expanded
    check expanded "Menu"
- The image is loaded
    unclear: The image is loaded
- The field "Mail" is filled with "a@b.c"
    check value "Mail" field equals 'a@b.c'
- I am logged out
    check visible "log in"
- The cookie "x" is set
    check cookie (x)
- The counter goes up by one
    check changed (increased) "counter" text equals '1'
- There is no error message
    check not visible "error" text
- The table contains "Ann" but not "Bob"
    check text table contains 'Ann'
    check not text table contains 'Bob'
- The author is "Ann"
    check text "author" equals 'Ann'
- The results show "Guide"
    check text "results" contains 'Guide'
- The search results show "Reference"
    check text "search results" contains 'Reference'
- The price of "Pro" is $15
    check cell cell row of "Pro" column "price" equals '$15'
- The price in the row of "Pro" is "$15"
    check cell cell row of "Pro" column "price" equals '$15'
- The title in the first row is "Book 1"
    check cell cell in #1 row column "title" equals 'Book 1'
- The title of "2" is "Book 2"
    check cell cell row of "2" column "title" equals 'Book 2'
- The "Price" of "Pro" is "$15"
    check cell cell row of "Pro" column "Price" equals '$15'
- The page shows "40 rows where author = "Ann""
    check text contains '40 rows where author = "Ann"'
- No checkbox is checked
    check not checked all checkbox
- The cell in row 2, column "title" is "Book 2"
    check cell cell in #2 row column "title" equals 'Book 2'
- The country is "DE"
    check text "country" equals 'DE'
- The status of "Bob" is "Closed"
    check cell cell row of "Bob" column "status" equals 'Closed'
- The table has 2 rows
    check count all row in table equals '2'
- no book is overdue
    check not text all "book" item contains 'overdue'
- No button is enabled
    check not enabled all button
- No row is selected
    check not selected all row
- the page shows the text "Hello" twice
    check count all "Hello" equals '2'
- the list shows "Hello" twice
    check count all "Hello" in list equals '2'
- No field is empty
    check not value all field equals ''
- No image is visible
    check not visible image
- The Undo icon is greyed out but Redo isn't
    check not enabled "Undo" icon
    check enabled "Redo"
- The URL contains "zoom=12" and does not contain "lat=0".
    check url contains 'zoom=12'
    check not url contains 'lat=0'
- Only "X" is shown
    unclear: Only "X" is shown
[then] only the "X" is in the list
    check text list contains 'X'
    check count all item in list equals '1'
- Tick 'All day'; the time fields must then be hidden.
    check "All day"
    check not visible "time" field
- The message disappears in less than 3 seconds
    check not visible text within 3
- "Saved" is shown within 2 seconds
    check text contains 'Saved' within 2
- Within 3 seconds, the spinner disappears
    check not visible "spinner" within 3
- The email is shown
    check visible "email"
- I see the phone number
    check visible "phone number"
- "Ann" is shown with a picture
    unclear: "Ann" is shown with a picture
- I see "Ann" in the middle
    unclear: I see "Ann" in the middle
- The icon beside "Ann" is green
    check style (background-color) icon next to "Ann" contains 'green'
- The Save button is enabled when the name field is filled
    check enabled "Save" button if <check not value "name" field equals ''>
- The Delete button is disabled while no row is selected
    check not enabled "Delete" button if <check not selected all row>
- There's a "Help" link
    check visible "Help" link
- The event's gone
    check not visible "event"
- The banner is hidden whenever the menu is open
    check not visible "banner" alert if <check visible menu>
- an image is shown next to "Ann"
    check visible image next to "Ann"
- Ann's phone number is "123"
    check text "phone number" row of "Ann" equals '123'
- The message "Saved" pops up in the corner
    check visible "Saved" text
- "Ann" is the first entry
    check text #1 item contains 'Ann'
- The first result is "Guide"
    check text #1 "result" item equals 'Guide'
- The visitor is "Ann"
    check text "visitor" equals 'Ann'
- The customer sees "Thanks"
    check text contains 'Thanks'
- The user should see an error
    check visible "error" text
- The manager is shown in the list
    check visible "manager" in list
- I should see only 2 items
    check count all item equals '2'
- There is just one row
    check count all row equals '1'
- There should be a single "Save" button
    check count all "Save" button equals '1'
- There are fewer than 3 rows
    check count all row less_than '3'
- There are at most 5 rows
    check count all row at_most '5'
- No more than 5 results are shown
    check count all "result" item at_most '5'
- There aren't any items
    check count all item equals '0'
- There are no items left
    check count all item equals '0'
- There is nothing in the cart
    check count all item in "cart" equals '0'
- The cart is empty
    check count all item in "cart" equals '0'
- The cart contains only "Lamp" and "Desk"
    check text "cart" contains 'Lamp'
    check text "cart" contains 'Desk'
    check count all item in "cart" equals '2'
- The table has exactly 3 rows
    check count all row in table equals '3'
- The table has only 3 rows
    check count all row in table equals '3'
- The list has 3 items, all of them checked
    unclear: The list has 3 items, all of them checked
- The first row's status is "Open"
    check cell cell in #1 row column "status" equals 'Open'
- The status in Bob's row is "Open"
    check text "status" row of "Bob" equals 'Open'
- The amount in the row of "Rent" is -900
    check cell cell row of "Rent" column "amount" equals '-900'
- In the table, the price of "Pro" is $15
    check cell cell row of "Pro" column "price" in table equals '$15'
- The counter increases by 2
    check changed (increased) "counter" text equals '2'
- The counter went down by one
    check changed (decreased) "counter" text equals '1'
- The "Name" field is pre-filled with "Ann"
    check value "Name" field equals 'Ann'
[given] The "Name" field is filled with "Ann"
    fill "Name" field = 'Ann'
[when] The "Name" field is filled with "Ann"
    fill "Name" field = 'Ann'
[then] The "Name" field is filled with "Ann"
    check value "Name" field equals 'Ann'
[given] I am logged out
    ignored
[then] I am logged out
    check visible "log in"
- Uploading "x.exe" fails with "Not allowed"
    upload file = 'x.exe'
    check text contains 'Not allowed'
- The site loads within 3 seconds
    check visible page within 3
- After 2 seconds "Done" is shown
    wait = '2'
    check text contains 'Done'
- "Done" is shown after clicking "Save"
    click "Save"
    check text contains 'Done'
- There is a swap icon between the start field and the end field
    check visible "swap" icon between "start" field between "end" field
- The "Total" is between 3 and 5
    check text "Total" at_least '3'
    check text "Total" at_most '5'
- The "Total" is between $80 and $90
    check text "Total" at_least '$80'
    check text "Total" at_most '$90'
- The "Total" is between "80 €" and "90 €"
    check text "Total" at_least '80 €'
    check text "Total" at_most '90 €'
- 2 of 5 subtasks are done
    check count all "subtask" item where checked equals '2'
    check count all "subtask" item equals '5'
- Exactly 4 members are active
    check count all "member" item where contains "active" equals '4'
- No task is added
    check changed (unchanged) all "task" item
- No new row was created
    check changed (unchanged) all row
- There are between 3 and 5 rows
    check count all row at_least '3'
    check count all row at_most '5'
- I should see no error messages
    check count all "error message" item equals '0'
- No toast is shown
    check not visible alert
- The error beside the e-mail field says "Required"
    check text "error" text next to "e-mail" field equals 'Required'
- The button "Save" is placed left of "Cancel"
    check visible "Save" button left of "Cancel"
- The list shows at least 10 entries
    check count all item in list at_least '10'
- More than 5 results are listed
    check count all "result" item more_than '5'
- The product list contains fewer items than before
    check changed (decreased) all item in "product" list
- The cart contains two more items than before
    check changed (increased) all item in "cart" equals '2'
- There are three fewer rows than before
    check changed (decreased) all row equals '3'
- The price is higher than 100
    check text "price" more_than '100'
- The rating is at least 4
    check text "rating" at_least '4'
- The total is below 50
    check text "total" text less_than '50'
- The second row contains "Bob" but not "Ann"
    check text #2 row contains 'Bob'
    check not text #2 row contains 'Ann'
- "A" is listed before "B"
    check order equals 'A', 'B'
- The heading is bold and red
    check style (font-weight) heading contains 'bold'
    check style (color) heading contains 'red'
- The message shows up that the file was saved
    unclear: The message shows up that the file was saved
- A message appears that says "Saved"
    check text text contains 'Saved'
- A banner which says "Offline" is shown
    check visible "Offline" alert
- The dialog must not be shown any more
    check not visible dialog
- The url should still be "/cart"
    check url equals '/cart'
- The user's name is "Ann"
    check text "name" row of "user" equals 'Ann'
- Ann's status is "Active"
    check text "status" row of "Ann" equals 'Active'
- The order's total must be 30
    check text "total" text row of "order" equals '30'
- The dialog's title reads "Confirm"
    check text "title" in dialog equals 'Confirm'
- The field's value is "x"
    check value field equals 'x'
- Is the "Save" button enabled?
    check enabled "Save" button
- Are there 3 rows?
    check count all row equals '3'
- Can the user see "Welcome"?
    check text contains 'Welcome'
- Does the page contain "Hello"?
    check text contains 'Hello'
- The number of unread mails is 3
    check count all "unread mail" item equals '3'
- The unread counter says 3
    check text "unread counter" text equals '3'
- Only 3 results are shown
    check count all "result" item equals '3'
- Exactly two checkboxes are ticked
    check count all checkbox where checked equals '2'
- All checkboxes are ticked
    check checked all checkbox
- None of the checkboxes is ticked
    check not checked all checkbox
- None of the rows contains "Bob"
    check not visible "Bob" row
- Neither "A" nor "B" is visible
    check not text contains 'A'
    check not text contains 'B'
- The image has the alt text "Logo"
    check attribute (alt) image equals 'Logo'
- The checkbox isn't ticked by default
    check not checked checkbox
- The "Name" field must be kept
    check changed (unchanged) "Name" field
- The text stays "Draft"
    check text text equals 'Draft'
- The value of the slider is 40
    check value slider equals '40'
- The slider is at 40
    check value slider equals '40'
- The third item from the top is "X"
    check text #3 item equals 'X'
- The last but one row contains "Ann"
    check text #-2 row contains 'Ann'
- every row has a "Delete" button
    check visible "Delete" button in all row
- All prices are greater than 5
    check text all "prices" more_than '5'
- Every price ends with "EUR"
    check text all "price" ends_with 'EUR'
- The list is empty
    check count all item in list equals '0'
- The list isn't empty
    check not count all item in list equals '0'
- The cart holds 2 items
    check count all item in "cart" equals '2'
- Nothing changes after clicking "Save"
    click "Save"
    check changed (unchanged)
- Nothing happens when I click "Save"
    click "Save"
    check changed (unchanged)
- The field keeps its value
    check changed (unchanged) field
- The button turns green
    check style (background-color) button contains 'green'
- The page's background is white
    check style (background-color) page contains 'white'
- The row "Ann" is gone from the table
    check not visible "Ann" row in table
- The message "Saved" is shown for 3 seconds
    unclear: The message "Saved" is shown for 3 seconds
- The tooltip "Delete this" appears
    check visible "Delete this" text
- Between the start field and the destination field there's a swap icon
    check visible "swap" icon between "start" field between "destination" field
- Shuffle must be disabled during the animation
    check not enabled "Shuffle" if <check visible "animation">
- There are 2 items left
    check count all item equals '2'
- The message "Saved" appears for a moment
    check visible "Saved" text
- The dialog with the title "Confirm" closes
    check not visible "Confirm" dialog
- The "Total" is 30 and the "Tax" is 5
    check text "Total" equals '30'
    check text "Tax" equals '5'
- The "Total" is 30, the "Tax" is 5
    check text "Total" equals '30'
    check text "Tax" equals '5'
- The link "Home" and the link "Cart" are visible
    check visible "Home" link
    check visible "Cart" link
- Neither the banner nor the popup is visible
    check not visible "banner" alert
    check not visible dialog
- The field has no value
    check value field equals ''
- The field has a red border
    check style (border-color) field contains 'red'
- The file "a.txt" is listed twice
    check count all "a.txt" equals '2'
- The first three rows contain "x"
    check text #1 3 row contains 'x'
- the last row doesn't contain "x"
    check not text last row contains 'x'
- The heading above the table says "Orders"
    check text heading above table equals 'Orders'
- The number next to the bell is 3
    check text "number" next to "bell" equals '3'
- The badge next to the bell shows 3
    check text "badge" text next to "bell" equals '3'
- The icon in the first row is green
    check style (background-color) icon in #1 row contains 'green'
- the options are "A", "B" and "C"
    check visible "A" option
    check visible "B" option
    check visible "C" option
- The dropdown offers "A" and "B"
    check visible "A" option in dropdown
    check visible "B" option in dropdown
- The radio button "Yes" is selected
    check checked "Yes" radio
- The second option is preselected
    check selected #2 option
- The text "Foo" is bold and underlined
    check style (font-weight) "Foo" text contains 'bold'
    check style (text-decoration) "Foo" text contains 'underline'
- The link is underlined
    check style (text-decoration) link contains 'underline'
- "Foo" is crossed out
    check style (text-decoration) "Foo" contains 'line-through'
- The page hasn't changed
    check changed (unchanged)
- The order of the items is "A", "B", "C"
    check order all item equals 'A', 'B', 'C'
- The names are sorted alphabetically
    check order all "names" contains 'ascending'
- The rows are in descending order
    check order all row contains 'descending'
- The url ends with "/x" and the title is "X"
    check url ends_with '/x'
    check title equals 'X'
- The url doesn't contain "login"
    check not url contains 'login'
- the browser's title contains "Shop"
    check title contains 'Shop'
- A file named "x.pdf" was downloaded
    check download contains 'x.pdf'
- An alert with the text "Hi" pops up
    check dialog contains 'Hi'
- The console shows no errors
    check not console_errors
- The page has no console errors and no failed requests
    check not console_errors
    check not failed_requests
- The cookie "a" has the value "b"
    check cookie (a) equals 'b'
- The cookie "a" is gone
    check not cookie (a)
- The local storage contains the key "k"
    check storage (k)
- The "Name" field has the focus
    check focused "Name" field
- The cursor is in the "Name" field
    check focused "Name" field
- The "Save" button can't be clicked
    check not enabled "Save" button
- You can't edit the "Name" field
    check not editable "Name" field
- The user can edit the "Name" field
    check editable "Name" field
"""
