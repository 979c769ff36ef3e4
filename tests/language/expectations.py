"""Expectations as people write them in Gherkin: what is seen, told, held, done by whom, and where it leads."""

SENTENCES = r"""
[then] the clerk should see the total
    check visible "total"
[then] the loan officer should be redirected to the login page
    check visible "login" page
[when] the receptionist expands the visit details
    expand "visit details"
[when] the tutor clicks the "Start" button
    click "Start" button
[when] the browser opens "https://shop.example.test/"
    open = 'https://shop.example.test/'
[then] Next link is hidden
    check not visible "Next" link
[then] the displayed order total is 12
    check text "order total" text equals '12'
[then] the shows list should contain at least one entry
    check count all item in "shows" list at_least '1'
[then] I should see data set "alpha" in the table
    check text table contains 'alpha'
[then] the support ticket 'Broken lamp' is displayed in the sidebar
    check text sidebar contains 'Broken lamp'
[then] the guest is able to see the help link in the settings page
    check visible "help" link
[then] the "Ann Lee" text is shown in the user profile page
    check text contains 'Ann Lee'
[then] it should display "Saved"
    check text contains 'Saved'
[then] the system should display a summary of the trip
    check visible "summary" row of "trip"
[then] the Save tooltip is displayed
    check visible "Save tooltip" text
[then] the "Pause" tooltip is displayed
    check visible "Pause" text
[then] a message is displayed indicating that the name is too short
    check visible "name is too short" text
[then] an error message is displayed indicating the file cannot be opened
    check visible "file cannot be opened" text
[then] a message explaining that there are too few seats left is visible
    check visible "there are too few seats left" text
[then] an error says that a reason is needed when the price goes down
    check visible "a reason is needed when the price goes down" text
[then] a note below the offers says that each voucher can be used twice
    check visible "each voucher can be used twice" text below "offers"
[then] a message at the bottom says that the booking at 'Sea View' was called off
    check visible "the booking at Sea View was called off" text
[then] the error under the form states that a name and a city are missing
    check visible "a name and a city are missing" text below form
[then] a hint tells the user that nobody was found when the list was empty
    check visible "nobody was found when the list was empty" text
[then] a message says that the total is "4"
    check visible "the total is 4" text
- a message says that the order was sent and I click OK
    check visible "order was sent" text
    click "OK"
[then] an error says that the name is missing and the form is not submitted
    check visible "name is missing" text
    unclear: the form is not submitted
[then] no message saying that the card was declined is shown
    check not visible "card was declined" text
[then] a banner appears confirming the booking
    check visible "booking" alert
[then] the "Offer" popup is displayed with a message saying no rooms are left
    check visible "no rooms are left" text in "Offer" dialog
[then] I should see a hint saying that too few letters were typed - "Type 3 letters"
    check text text contains 'Type 3 letters'
[then] I should be notified that the house number is missing
    check visible "house number is missing" text
[then] I should see the price slider value as "40"
    check value "price" slider equals '40'
[then] the overview should display the responsible team as "North"
    check text "responsible team" in "overview" contains 'North'
[then] I see 1,250 as shown value
    check text contains '1,250'
[then] user should see "Lamp" as the product name
    check text "product name" contains 'Lamp'
[then] the recipe "Soup" should be marked as a family favourite
    check visible "family favourite" row of "Soup"
[then] the report "Q1" should be marked as archived
    check visible "archived" row of "Q1"
[then] "Saved" is displayed as a success message
    check visible "Saved" text
[then] the task "Milk" is assigned to "Ann"
    check text "Milk" contains 'Ann'
[then] the deal belongs to "Ann"
    check text "deal" contains 'Ann'
[when] the card is assigned to "Mia"
    unclear: the card is assigned to "Mia"
[then] another tab should open with the title "Boats"
    check tab_count at_least '2'
    switch_tab = 'new'
    check title contains 'Boats'
[then] a new tab should open to "https://shop.example.test/b"
    check tab_count at_least '2'
    switch_tab = 'new'
    check url equals 'https://shop.example.test/b'
[then] a new tab opens with the Orders page
    check tab_count at_least '2'
    switch_tab = 'new'
    check visible "Orders" page
[then] the help page should open in a new tab
    check tab_count at_least '2'
    switch_tab = 'new'
    check visible "help" page
[then] I should see filters for country, start date, and order total
    check visible "filters for country"
    check visible "start date"
    check visible "order total"
[then] I should see Name, Start Date and End Date fields
    check visible "Name" field
    check visible "Start Date" date
    check visible "End" date
[then] the list should open and show all 5 entries
    check visible list
    check count all item in list equals '5'
[then] the dialog should close and display a success message
    check not visible dialog
    check visible "success" text
[then] a warning dialog or popup appears
    check visible "warning" dialog
[then] the dropdown should open
    check expanded dropdown
[then] the dropdown should contain Alpha, Beta Case and Gamma
    check visible "Alpha" option in dropdown
    check visible "Beta Case" option in dropdown
    check visible "Gamma" option in dropdown
[then] the sidebar "is not" visible
    check not visible sidebar
[then] the "Yes" radio button is "selected"
    check checked "Yes" radio
[then] the "Status" is "disabled"
    check text "Status" equals 'disabled'
[then] the URL should not contain a query string
    check not url contains '?'
[then] the board should show columns: "Open, Tested, Done"
    check visible "Open" column in "board"
    check visible "Tested" column in "board"
    check visible "Done" column in "board"
[then] the basket should be empty after a page refresh
    reload
    check count all item in "basket" equals '0'
[then] the order should be listed in the web UI
    check visible "order"
[when] the user deletes the note "Old" through the web interface
    click "delete" button row of "Old" !
[then] the dialog displays: Done, your seats have been booked
    check text dialog contains 'Done, your seats have been booked'
[then] I can enter a delivery date
    check editable "delivery" date
[then] I should see the undo icon for Phone Contract with Label "Basic"
    check visible "undo" icon row of "Basic"
[then] the section should collapse
    check not expanded section
[then] the timer keeps running
    check changed (changed) "timer"
[then] the cashbox prints the bill
    unclear: the cashbox prints the bill
[then] I should see a dialog with the order total and a Save button
    check visible dialog
    check visible "order total" in dialog
    check visible "Save" button in dialog
[then] I should see a form to enter the name and the city
    check visible form
    check visible "name" field in form
    check visible "city" field in form
[then] I see a table with 3 columns
    check visible table
    check count all column in table equals '3'
[then] I see a popup with text boxes to enter a reason
    check visible dialog
    check visible field in dialog
[then] I should see a table with the columns "Name" and "Role"
    check visible table
    check visible "Name" column in table
    check visible "Role" column in table
[then] I see the cart with 2 items
    check visible "cart"
    check count all item in "cart" equals '2'
[then] I see a confirmation message with the order number
    check visible "confirmation" text
    check visible "order number" in "confirmation" text
[then] a toast notification should appear with text "Saved"
    check text alert contains 'Saved'
[then] a popup appears with message "Are you sure?"
    check text dialog contains 'Are you sure?'
[then] the confirmation popup should be displayed with "Yes" and "No" buttons
    check visible "Yes" button in "confirmation" dialog
    check visible "No" button in "confirmation" dialog
[then] the list shows "Lamp" next to "Table"
    check text element next to "Table" in list contains 'Lamp'
[then] every result should have "lamp" in the summary
    check text all "summary" in all "result" item contains 'lamp'
[then] the last row should have "Tea" in the third column
    check text #3 cell in last row contains 'Tea'
[then] the "Teams" table should be sorted by "Points" in "Descending" order
    check order all "Points" in "Teams" table contains 'descending'
[then] the bell count should be 3 in the top-left corner
    check text "bell count" equals '3'
[then] all orders are removed from the list
    check count all "order" item in list equals '0'
[then] I see the city field has value Oslo
    check value "city" field equals 'Oslo'
[then] "Grid" page title should be "Layout - Grid"
    check title equals 'Layout - Grid'
[then] the third menu entry should be active
    check selected #3 menuitem
[then] I should see a "Size" checkbox form element
    check visible "Size" checkbox
[then] the star button should change to a heart icon
    unclear: the star button should change to a heart icon
[then] the Welcome banner should no longer show
    check not visible "Welcome banner" alert
[then] the letter should be moved to the "Done" folder
    check visible "letter" in "Done"
[then] the price list is sent
    unclear: the price list is sent
[then] the time should be displayed in 24h format
    unclear: the time should be displayed in 24h format
[then] I should see validation errors for the name and email fields
    check visible "error" text row of "name" field
    check visible "error" text row of "email" field
[then] I should see the button disabled
    check not enabled button
[then] I should see the "Save" button enabled
    check enabled "Save" button
[then] user should see "Lamp" displayed in the header
    check text header contains 'Lamp'
[then] hovering over the icon should show "Help"
    hover icon
    check text contains 'Help'
[then] clicking the logo should take me to the home page
    click "logo" image
    check visible "home" page
[then] I should have no items in my cart
    check count all item in "cart" equals '0'
[then] the user's name "Ann" is displayed in the header
    check text header contains 'Ann'
[then] the placeholder should be "Search"
    check attribute (placeholder) field equals 'Search'
[then] the background color should be red
    check style (background-color) page contains 'red'
[then] I should be able to click the "Save" button
    check enabled "Save" button
[then] I should not be able to click the "Save" button
    check not enabled "Save" button
[then] the user should be able to select "Red" from the "Colour" dropdown
    check visible "Red" option in "Colour" dropdown
[then] the message that is displayed is "Saved"
    check text text equals 'Saved'
[then] the total shown in the footer is "5"
    check text "total" text in footer equals '5'
[then] the page shows a list of 5 products
    check count all "product" item equals '5'
[then] the search should return 3 results
    check count all "result" item equals '3'
[then] "Ann" should be entered in the "Name" field
    check value "Name" field contains 'Ann'
[then] "Ann" is shown in the "Name" field
    check value "Name" field contains 'Ann'
[then] the user is redirected back to the login page with an error message
    check visible "login" page
    check visible "error" text
[then] the user sees an error "Wrong" and stays on the login page
    check visible "Wrong" text
    check visible "login" page
[then] the user is logged out and redirected to the login page
    check visible "log in"
    check visible "login" page
[then] redirected to the login page
    check visible "login" page
[then] user receives the message "Saved"
    check visible "Saved" text
[then] user should see heading "Orders" on the page
    check visible "Orders" heading
[then] product removed from the cart
    check not visible "product" in "cart"
[then] the start date is a week after today
    check text "start date" equals '{{today+1w}}'
[then] both "Lamp" and "Table" are listed
    check text contains 'Lamp'
    check text contains 'Table'
[then] She should see the text "Missing" with name it is missing
    unclear: She should see the text "Missing" with name it is missing
[then] In the table, I should see "Ann"
    check text table contains 'Ann'
[then] in the "Team" section I should see "Ann"
    check text "Team" section contains 'Ann'
[then] I see the map and the list in the sidebar
    check visible "map" in sidebar
    check visible list in sidebar
[then] I should see the product name and price
    check visible "product name"
    check visible "price"
[then] User should see the below options "Red", "Blue"
    check visible "Red" option
    check visible "Blue" option
[then] the visitor sees the following links on the page "Help", "Terms"
    check visible "Help" link
    check visible "Terms" link
[then] verify the user is able to click the "Save" button
    check enabled "Save" button
[then] the user has successfully logged in
    check not visible "password" field
[then] the user can open the dashboard
    check enabled "dashboard"
[then] the user is displayed the message "Saved"
    check visible "Saved" text
[then] input "Email" contains "ann@"
    check value "Email" field contains 'ann@'
[then] "Email" is a required field
    check attribute (required) "Email" field
[then] the link "Docs" should redirect to "/docs"
    check attribute (href) "Docs" link equals '/docs'
[then] I should see that there are 3 rows
    check count all row equals '3'
[then] I should see a spinner while the page loads
    check visible "spinner"
[then] the filter "Red" is applied
    unclear: the filter "Red" is applied
[then] the label should change from "Off" to "On"
    check text text equals 'On'
[then] the page should contain a form with the fields "Street" and "City"
    check visible form
    check visible "Street" field in form
    check visible "City" field in form
[when] I wait "2" seconds
    wait = '2'
[then] I should see "Done" within "5" seconds
    check text contains 'Done' within 5
[then] the discount should be applied to the total
    unclear: the discount should be applied to the total
[then] the "Pay" button looks disabled
    check not enabled "Pay" button
[then] the "Pay" button does not look disabled
    check enabled "Pay" button
[then] only one page is listed
    check count all "page" item equals '1'
[then] the dialog says "Version 4"
    check text dialog contains 'Version 4'
[then] the page says that nothing was found: "Sorry, no letters"
    check text contains 'Sorry, no letters'
"""
