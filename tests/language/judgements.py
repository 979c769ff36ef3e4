"""Expectations in the hands people write them, by kind; each line stands in a Then step. One block each, as in the
table of sentences.
"""

SENTENCES = r"""
[then] the cart count increased by 1
    check changed (increased) "cart count" equals '1'
[then] the total should go up by at least 5
    check changed (increased) "total" at_least '5'
[then] the number of items drops by one
    check changed (decreased) all item equals '1'
[then] the price has not changed
    check changed (unchanged) "price"
[then] the number of rows stays the same
    check changed (unchanged) all row
[then] there is one more row than before
    check changed (increased) all row equals '1'
[then] the score is higher than before
    check changed (increased) "score"
[then] nothing should happen
    check changed (unchanged)
[then] the page remains unchanged
    check changed (unchanged)
[then] the field can not be changed
    check not editable field
[then] the error message should be displayed in red
    check style (color) "error" text contains 'red'
[then] the "Save" button turns green
    check style (background-color) "Save" button contains 'green'
[then] the "Email" field has a red border
    check style (border-color) "Email" field contains 'red'
[then] the heading is not bold
    check not style (font-weight) heading contains 'bold'
[then] the completed task is crossed out
    check style (text-decoration) "completed task" contains 'line-through'
[then] the background colour of the "Save" button is "rgb(0, 0, 255)"
    check style (background-color) "Save" button contains 'rgb(0, 0, 255)'
[then] "Red Button" css "font-size" equals to "14px"
    check style (font-size) "Red Button" contains '14px'
[then] the panel is hidden
    check not visible card
[then] the cookie "session" is set
    check cookie (session)
[then] the "theme" cookie should be "dark"
    check cookie (theme) equals 'dark'
[then] no cookie named "session" exists
    check not cookie (session)
[then] the session cookie is deleted
    check not cookie (session)
[then] "theme" is stored in local storage as "dark"
    check storage (theme) equals 'dark'
[then] The src of the audio should contain "wave.mp3"
    check attribute (src) "audio" contains 'wave.mp3'
[then] the cover image source in the element with data-testid "cover" should be "art/moon.png"
    check attribute (src) "cover" image [data-testid=cover] equals 'art/moon.png'
[then] the logo src is "/logo.svg"
    check attribute (src) "logo" image equals '/logo.svg'
[then] the source should be "Wikipedia"
    check text "source" equals 'Wikipedia'
[then] "Milk" should be stored in the local storage under "notes"
    check storage (notes) contains 'Milk'
[then] "dark" should be saved in local storage with the key "theme"
    check storage (theme) contains 'dark'
[then] the new note "Milk" should be saved in localStorage under the key "notes"
    check storage (notes) contains 'Milk'
[then] session storage has no "token"
    check not storage (token)
[then] the cookie banner is shown
    check visible "cookie banner" alert
[then] the page has no critical accessibility violations
    check accessibility contains 'critical'
[then] the page is accessible
    check accessibility
[then] the page looks like the baseline "home"
    check screenshot (home)
[then] the chart should match the screenshot "chart"
    check screenshot (chart) "chart"
[then] the console is free of errors
    check not console_errors
[then] no JavaScript errors occurred
    check not console_errors
[then] "Banana" is listed after "Apple" in the Fruits list
    check order "Fruits" list equals 'Apple', 'Banana'
[then] I see "A", "B" and "C" in this order
    check order equals 'A', 'B', 'C'
[then] the list shows "A", "B" and "C" in the following order
    check order all item in list equals 'A', 'B', 'C'
[then] "Apple" is the first item in the list
    check text #1 item in list contains 'Apple'
[then] the orders are listed newest first
    check order all "date" in "orders" contains 'descending'
[then] the Submit button cannot be clicked
    check not enabled "submit" button
[then] the Notes field can be edited
    check editable "Notes" field
[then] the focus moves to the Email field
    check focused "Email" field
[then] the Email field should have lost focus
    check not focused "Email" field
[then] I should be logged in
    check not visible "password" field
[then] I am logged in as "ann"
    check text contains 'ann'
[then] "Red Button" attribute "type" equals to "button"
    check attribute (type) "Red Button" equals 'button'
[then] the button does not have the attribute "disabled"
    check not attribute (disabled) button
[then] I should see a "Edit" element with the "href" attribute set to "/edit"
    check attribute (href) "Edit" element equals '/edit'
[then] the "Docs" link links to "/docs"
    check attribute (href) "Docs" link equals '/docs'
[then] neither "A" nor "B" is shown
    check not text contains 'A'
    check not text contains 'B'
[then] the page does not contain "A" or "B"
    check not text contains 'A'
    check not text contains 'B'
[then] either "A" or "B" is shown
    unclear: either "A" or "B" is shown
[then] only active items are shown
    unclear: only active items are shown
[then] there is only one "Delete" button
    check count all "Delete" button equals '1'
[then] I should see 3 "Delete" buttons
    check count all "Delete" button equals '3'
[then] I should see no more than "3" rows
    check count all row at_most '3'
[then] there should be 8 results displayed
    check count all "result" item equals '8'
[then] the Country dropdown contains "DE" and "FR"
    check visible "DE" option in "Country" dropdown
    check visible "FR" option in "Country" dropdown
[then] the Country dropdown does not offer "US"
    check not visible "US" option in "Country" dropdown
[then] the "Shipping" section is collapsed
    check not expanded "Shipping" section
[then] the "Ann" row is highlighted
    check selected "Ann" row
[then] the toast shows up and then disappears
    check visible alert
    check not visible alert
[then] the button reads "Saved" and cannot be pressed again
    check text button equals 'Saved'
    check not enabled button
[then] "Draft" is nowhere to be seen
    check not text contains 'Draft'
[then] the text "Saved" gets displayed
    check text contains 'Saved'
[then] the dialog is showing the text "Note"
    check text dialog contains 'Note'
[then] I should see a total of $4.95
    check text "total" text contains '$4.95'
[then] I should see the page title "Welcome"
    check title contains 'Welcome'
[then] "Pay bills" status is "done"
    check cell cell row of "Pay bills" column "status" equals 'done'
[then] item 1 title is "Buy milk"
    check text "title" in #1 item equals 'Buy milk'
[then] the button text is "Remove"
    check text button equals 'Remove'
[then] the task "Buy milk" is completed
    check checked "Buy milk"
[then] "Buy milk" is removed from the list
    check not text list contains 'Buy milk'
[then] the user should be presented with an error message
    check visible "error" text
[then] The employee should not appear in the Employee List
    check not visible "employee" in "Employee List"
[then] Error Message Should Be Displayed
    check visible "error" text
[then] the user should be at URL "start"
    check url contains 'start'
[then] the page title should not be "Error"
    check not title equals 'Error'
[then] "Ann" should be listed in the table with role "Admin"
    check visible "Ann" row in table
    check text "role" row of "Ann" in table equals 'Admin'
[then] I should see the product "Cup" with the price "$5" and the quantity 2
    check text contains 'Cup'
    check text "price" row of "Cup" equals '$5'
    check text "quantity" row of "Cup" equals '2'
[then] the word "Hello" appears 3 times on the page
    check count all "Hello" equals '3'
[then] the following options are available: "A" and "B"
    check visible "A" option
    check visible "B" option
[then] the results should all contain "lamp"
    check text all "results" item contains 'lamp'
[then] I should see a list of 5 products
    check count all "product" item equals '5'
[then] the page redirects me to "/login"
    check url contains '/login'
[then] the text "hello" is bold in the editor
    check style (font-weight) "hello" text in "editor" field contains 'bold'
[then] the items should be displayed in the order "A", "B", "C"
    check order all item equals 'A', 'B', 'C'
[then] the message should begin with "Hello" and end with "!"
    check text text starts_with 'Hello'
    check text text ends_with '!'
[then] the text should match the pattern "\d+ items"
    check text text matches '\\d+ items'
[then] the cart total should be zero
    check text "cart total" text equals '0'
[then] the session expires
    unclear: the session expires
[then] the description is longer than 10 characters
    check text "description" matches '^[\\s\\S]{11,}$'
[then] I should get an error message "Wrong password"
    check visible "Wrong password" text
[then] the "Number" dropdown options should be "One" and "Two"
    check visible "One" option in "Number" dropdown
    check visible "Two" option in "Number" dropdown
[then] the "Menu" button should have aria-expanded "true"
    check attribute (aria-expanded) "Menu" button equals 'true'
[then] the product "Cup" should not be in the cart anymore
    check not text "cart" contains 'Cup'
[then] the badge shows the number 3
    check text "badge" text equals '3'
[then] an alert with message "Hello" should be shown
    check dialog contains 'Hello'
[then] the list has no items
    check count all item in list equals '0'
[then] the progress bar reaches 100%
    check text "progress bar" contains '100%'
"""
