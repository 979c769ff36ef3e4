"""What is said in many ways and means the same: in each group the first sentence, and others that are read like it."""

GROUPS = tuple(
    tuple(group.splitlines())
    for group in r"""
Click "Delete" in the row of "Ann"
Click Delete in the row of Ann
In Ann's row, click Delete
In the row with Ann, click Delete
Click "Delete" in the row containing "Ann"
Click "Delete" in the row that contains "Ann"
Click "Delete" in the line of "Ann"
Click "Delete" for "Ann"
In the row of "Ann", click "Delete"
For "Ann", click "Delete"
Press "Delete" in the row where it says "Ann"
Hit "Delete" in the "Ann" row

The status of the order is "Shipped"
The order's status is "Shipped"
The status of the order should be "Shipped"
The status of the order reads "Shipped"
"Shipped" is the status of the order

There are at least 3 results
At least 3 results are shown
I see at least three results
At least three results should be displayed
The number of results is at least 3
3 or more results are shown
There are 3 or more results
No fewer than 3 results are shown
No less than three results are displayed
The page lists at least 3 results
At least 3 results are found

There are no more than 5 results
At most 5 results are shown
I see at most five results
Not more than 5 results are shown
5 results or fewer are shown
Up to 5 results are shown
A maximum of 5 results is shown
The number of results is at most 5

There are more than 2 results
More than 2 results are shown
I see more than two results
The number of results is greater than 2
The number of results is more than 2
The number of results exceeds 2

There are no results
No results are shown
The page shows no results
I see no results
There are not any results
No results are found

The buttons "Save" and "Cancel" are visible
"Save" and "Cancel" buttons are visible
Both the "Save" and the "Cancel" button are visible
The "Save" button and the "Cancel" button are visible
The "Save" button as well as the "Cancel" button are visible
I see the "Save" button and the "Cancel" button
I see the "Save" and "Cancel" buttons
There is a "Save" button and a "Cancel" button
There are the buttons "Save" and "Cancel"
The page shows the buttons "Save" and "Cancel"
The "Save" button is visible and so is the "Cancel" button
The "Save" button is visible, the "Cancel" button too
Not only the "Save" button but also the "Cancel" button is visible
Both buttons, "Save" and "Cancel", are visible

The "Save" button and the "Cancel" button are disabled
The buttons "Save" and "Cancel" are disabled
Both "Save" and "Cancel" buttons are disabled
The "Save" button is disabled, and so is the "Cancel" button
The "Save" button is disabled and the "Cancel" button as well
Neither the "Save" button nor the "Cancel" button is enabled
The "Save" and the "Cancel" button are both disabled
The "Save" button is not enabled, nor is the "Cancel" button

Tick the "News" checkbox and the "Offers" checkbox
Tick the checkboxes "News" and "Offers"
Tick the "News" and "Offers" checkboxes
Tick both the "News" and the "Offers" checkbox
Tick both checkboxes, "News" and "Offers"
Tick the "News" checkbox as well as the "Offers" checkbox
Check the boxes "News" and "Offers"
The user ticks the checkboxes "News" and "Offers"
Tick the "News" checkbox, then the "Offers" checkbox
Tick the "News" checkbox and also the "Offers" checkbox
Select the checkboxes "News" and "Offers"

Enter "Ann" into the "First name" field and "Lee" into the "Last name" field
Fill the "First name" field with "Ann" and the "Last name" field with "Lee"
Set the "First name" field to "Ann" and the "Last name" field to "Lee"
Enter "Ann" and "Lee" into the "First name" and "Last name" fields
Enter "Ann" and "Lee" into the fields "First name" and "Last name"
Enter "Ann" and "Lee" into the "First name" and "Last name" fields respectively
Type "Ann" in the "First name" field, "Lee" in the "Last name" field
The user types "Ann" into the "First name" field and "Lee" into the "Last name" field

The total is "$12"
The total reads "$12"
The total amounts to "$12"
The total equals "$12"
The total should be "$12"
The total comes to "$12"
The total is now "$12"
The total is "$12" now
The total has changed to "$12"
The total becomes "$12"
The total is updated to "$12"
"$12" is shown as the total
The total says "$12"
"$12" is the total
The total must equal "$12"
The displayed total is "$12"
The total must be exactly "$12"
The total adds up to "$12"
The total has to read "$12"

The total is not "$12"
The total isn't "$12"
The total should not be "$12"
The total does not equal "$12"
The total is different from "$12"
The total differs from "$12"
The total is no longer "$12"
The total must not read "$12"

The heading starts with "Welcome"
The heading begins with "Welcome"
The heading should start with "Welcome"
The text of the heading starts with "Welcome"
The heading's text begins with "Welcome"

The title of the page is "Home"
The page title is "Home"
The page's title is "Home"
The title is "Home"
The page has the title "Home"
The page is titled "Home"
The page is entitled "Home"
The page title should be "Home"
The browser tab's title is "Home"
The tab title is "Home"

The url contains "/cart"
The address contains "/cart"
The url should contain "/cart"
The page's url contains "/cart"
The URL includes "/cart"
The current url contains "/cart"
I am at a url that contains "/cart"
The url has "/cart" in it
"/cart" is part of the url

The error "Name is required" is shown
The error message "Name is required" is shown
I see the error "Name is required"
An error "Name is required" is shown
The error message "Name is required" appears
An error message saying "Name is required" is shown
I get the error "Name is required"
The user sees the error "Name is required"
The user gets the error message "Name is required"
The page shows the error "Name is required"
There is an error "Name is required"
The error "Name is required" pops up
The error "Name is required" comes up

The "Total" column is sorted in descending order
The "Total" column is in descending order
The "Total" column is sorted descending

The items are "A", "B" and "C" in this order
The items are in this order: "A", "B", "C"
The items are shown in the order "A", "B", "C"
The order of the items is "A", "B", "C"
The items appear in the order "A", "B" and "C"
The items are, in this order, "A", "B" and "C"
In this order, the items are "A", "B" and "C"
The items are listed as "A", "B", "C" in that order

The cart badge shows 2
The cart badge reads 2
The cart badge is 2
The cart badge displays "2"
The cart badge says 2
The number in the cart badge is 2

The price of "Lamp" is "$5"
The price for "Lamp" is "$5"
"Lamp" has the price "$5"
The price of the "Lamp" is "$5"
The "Lamp" price is "$5"
The price shown for "Lamp" is "$5"

Add "Lamp" to the cart
Put "Lamp" into the cart
Put "Lamp" in the cart
Place "Lamp" in the cart
I add "Lamp" to my cart
I add a "Lamp" to the cart
The user adds "Lamp" to the cart
Add the "Lamp" to the cart
Add the product "Lamp" to the cart
Having added "Lamp" to the cart

Log in as "ann" with the password "x1"
Log in with the username "ann" and the password "x1"
Log in with username "ann" and password "x1"
Log in with "ann" and "x1"
Log in using "ann" and "x1"
Log in using the user name "ann" and the password "x1"
Sign in as "ann" with password "x1"
Sign in with "ann" / "x1"
I log in as "ann" with "x1"
I am logged in as "ann" with password "x1"
The user logs in with the credentials "ann" and "x1"
The user logs in as "ann" (password "x1")
Log in as user "ann", password "x1"
Login as "ann" with the password "x1"
Log in as "ann" using the password "x1"
Log into the site as "ann" with the password "x1"

Search for "lamp"
I search for "lamp"
The user searches for "lamp"
Do a search for "lamp"
Run a search for "lamp"
Perform a search for "lamp"
Start a search for "lamp"
Make a search for "lamp"
I look up "lamp"
Search the site for "lamp"
I am searching for "lamp"
Search "lamp"

Select "Norway" in the country dropdown
Select Norway in the country dropdown
Choose Norway from the country dropdown
Set the country dropdown to Norway
Change the country dropdown to Norway
In the country dropdown, choose Norway
From the country dropdown, select Norway
Select the option Norway in the country dropdown
Switch the country dropdown to Norway

Enter "Oslo" into the city field
Enter Oslo into the city field
Type Oslo in the city field
Fill in the city field with Oslo
Fill the city field with "Oslo"
Fill Oslo into the city field
Set the city field to Oslo
Write Oslo in the city field
Put Oslo in the city field
Use "Oslo" in the city field
Enter the text "Oslo" in the city field
Enter the value Oslo in the city field
Provide "Oslo" in the city field
Supply "Oslo" in the city field
In the city field, write "Oslo"

Clear the search field
Empty the search field
Delete the text in the search field
Delete the content of the search field
Remove the text from the search field
Erase the search field
Clear the content of the search field
Delete everything in the search field
Remove everything from the search field
Clear out the search field
Clear the text from the search field

The search field is empty
The search field is blank
The search field contains no text
The search field has no content
The search field has no text in it
There is nothing in the search field
Nothing is entered in the search field
The search field has been cleared
The search field holds nothing
The search field does not contain any text
The search field should contain no value

The cart is empty
There is nothing in the cart
The cart contains nothing
The cart contains no items
There are no items in the cart
The cart has no items
The cart should be empty
Nothing is in the cart
The cart is now empty
There aren't any items in the cart

The menu opens
The menu is opened
The menu appears
The menu is open
The menu is shown
The menu pops up
The menu should open
The menu should be open
The menu gets opened
The menu has opened
The menu shows up

The dialog closes
The dialog is closed
The dialog disappears
The dialog is no longer shown
The dialog should close
The dialog should be closed
The dialog is gone
The dialog has closed
The dialog goes away
The dialog is no longer visible
The dialog is not open anymore
The dialog is dismissed

The counter increases by 1
The counter goes up by 1
The counter rises by 1
The counter has increased by 1
The counter is increased by 1
The counter is incremented by 1
The counter increases by one
The counter grows by one
The counter should increase by 1
The counter is 1 higher than before
The counter is one more than before
The counter went up by one

The number of rows decreases by 1
The number of rows goes down by 1
There is one row less than before
There is one row fewer than before
The number of rows drops by 1
The number of rows is reduced by one
The number of rows decreases by one
There is 1 row less than before

The number of rows stays the same
The number of rows does not change
The number of rows is unchanged
The number of rows remains the same
The number of rows is the same as before
There are as many rows as before
The number of rows has not changed
The number of rows remains unchanged

Drag "A" onto "B"
Drag "A" to "B"
Drag "A" and drop it on "B"
Drag "A" and drop it onto "B"
Drop "A" on "B"
Drop "A" onto "B"
"A" is dragged onto "B"
Move "A" onto "B" by dragging
Pull "A" onto "B"
Drag "A" over to "B"
I drag "A" onto "B"
With the mouse, drag "A" onto "B"

Click "Next" until "Done" is visible
Click "Next" until "Done" is shown
Click "Next" until I see "Done"
Click "Next" until "Done" appears
Keep clicking "Next" until "Done" is visible
Press "Next" repeatedly until "Done" is visible
Click on "Next" again and again until "Done" is visible
Repeat clicking "Next" until "Done" is visible
Until "Done" is visible, click "Next"
Go on clicking "Next" until "Done" is visible
Click "Next" as long as "Done" is not visible
Click "Next" as often as needed until "Done" is visible

Click "Next" 3 times
Click "Next" three times
Click three times on "Next"
Click 3x on "Next"
Click "Next" 3x
Press "Next" three times in a row
Click "Next" thrice
Three times, click "Next"
Click on "Next" for three times
Repeat three times: click "Next"

The first row contains "Open"
In the first row I see "Open"
The first row shows "Open"
The first row includes "Open"
"Open" is in the first row
"Open" is shown in the first row
The first row has "Open" in it
There is "Open" in the first row
The first row should contain the text "Open"
In the first row there is "Open"

All rows contain "Open"
Every row contains "Open"
Each row contains "Open"
Each of the rows contains "Open"
All of the rows contain "Open"
Every single row contains "Open"
All the rows contain "Open"
All rows should contain "Open"
"Open" is in every row
"Open" is shown in each row
In every row I see "Open"
Every row shows "Open"
All rows show "Open"
The rows all contain "Open"

No row contains "Open"
None of the rows contains "Open"
None of the rows contain "Open"
There is no row that contains "Open"
There is no row with "Open"
There are no rows with "Open"
No rows contain "Open"
No row shows "Open"
"Open" is in none of the rows
Not one row contains "Open"
No row should contain "Open"

Expand the "Details" section
Unfold the "Details" section
Expand the section "Details"
I expand the "Details" section
Fold out the "Details" section

Turn on dark mode
Switch on dark mode
Enable dark mode
Turn dark mode on
Switch dark mode on
The user turns on dark mode
Toggle dark mode on

Dark mode is on
Dark mode is turned on
Dark mode is switched on
Dark mode should be on
Dark mode is still on
Dark mode remains on
Dark mode stays on
Dark mode has been turned on

Close the dialog
I close the dialog
The user closes the dialog
Close the dialog box
Close the popup
Close the modal
Close the dialog window

The "Email" field shows the error "Invalid"
The "Email" field has the error "Invalid"

The "Email" field is required
The "Email" field is mandatory
The "Email" field is a required field
The "Email" field is marked as required
The "Email" field must be required
"Email" is a required field
"Email" is a mandatory field
The field "Email" is compulsory

I can see "Lamp" but not "Chair"
"Lamp" is shown but "Chair" is not
"Lamp" is shown, "Chair" is not
"Lamp" is shown, but not "Chair"
I see "Lamp" and not "Chair"
I see "Lamp" but I don't see "Chair"
The page shows "Lamp" but not "Chair"
"Lamp" is visible and "Chair" is not visible
"Lamp" is visible whereas "Chair" is not
"Lamp" is shown while "Chair" isn't
The page contains "Lamp" but does not contain "Chair"
The page shows "Lamp" without "Chair"

In the "Edit" dialog, enter "Ann" into the "Name" field and click "Save"
In the "Edit" dialog enter "Ann" into the "Name" field and click "Save"
In the "Edit" dialog, I enter "Ann" into the "Name" field and click "Save"
In the "Edit" dialog the user enters "Ann" into the "Name" field and clicks "Save"

Click "Save", then "Saved" is shown
Click "Save" and "Saved" is shown
After clicking "Save", "Saved" is shown
When I click "Save", "Saved" is shown
When "Save" is clicked, "Saved" is shown
Once "Save" has been clicked, "Saved" is shown
Clicking "Save" shows "Saved"
Clicking "Save" should show "Saved"
A click on "Save" shows "Saved"
A click on "Save" makes "Saved" appear
Clicking on "Save" makes "Saved" appear
"Saved" is shown after a click on "Save"
"Saved" is shown after "Save" is clicked
"Saved" appears when "Save" is clicked
"Saved" appears as soon as "Save" is clicked
By clicking "Save", "Saved" is shown
If "Save" is clicked, "Saved" is shown
Click "Save": "Saved" is shown
If I click "Save", I see "Saved"
Click "Save"; "Saved" must be shown
Upon clicking "Save", "Saved" appears
With a click on "Save", "Saved" appears
Pressing "Save" results in "Saved" being shown
Pressing "Save" leads to "Saved" being shown

Click the "Menu" button and check that the menu is visible
A click on the "Menu" button opens the menu
Clicking the "Menu" button opens the menu
The menu opens after clicking the "Menu" button
The menu opens when the "Menu" button is clicked
The menu opens on a click on the "Menu" button
The "Menu" button opens the menu
When clicking the "Menu" button, the menu opens
Click the "Menu" button: the menu opens
Click the "Menu" button, which opens the menu

Go to the "Orders" page
Open the "Orders" page
Navigate to the "Orders" page
Visit the "Orders" page
Head to the "Orders" page
I go over to the "Orders" page
Browse to the "Orders" page
Move to the "Orders" page
Return to the "Orders" page

The "Orders" page is shown
I am on the "Orders" page
The user is on the "Orders" page
I should be on the "Orders" page
The "Orders" page opens
I land on the "Orders" page
The user lands on the "Orders" page
I end up on the "Orders" page
The user is taken to the "Orders" page
I am taken to the "Orders" page
The "Orders" page is displayed
The "Orders" page appears
The user is brought to the "Orders" page
The "Orders" page should be open
The user should be redirected to the "Orders" page
The user reaches the "Orders" page

Delete "Ann"
Delete the user "Ann"
I delete the user "Ann"

Upload the file "a.png"
Upload "a.png"
Attach the file "a.png"
Attach "a.png"
Choose the file "a.png" for upload
Select "a.png" as the file to upload
Upload a file named "a.png"
Upload a file called "a.png"
I upload the file a.png
Upload a.png

Wait until the spinner is gone
Wait for the spinner to disappear
Wait until the spinner disappears
Wait until the spinner is no longer visible
Wait till the spinner is gone
Wait for the spinner to go away
Wait for the spinner to be gone
Wait until there is no spinner
Wait while the spinner is visible

Wait until "Done" is shown
Wait for "Done"
Wait for "Done" to appear
Wait until "Done" appears
Wait for "Done" to be shown
Wait until I see "Done"
Wait until the text "Done" is shown
Wait for the text "Done" to show up
Wait until "Done" is visible on the page
Wait until the page shows "Done"

Wait 5 seconds
Wait for 5 seconds
Wait five seconds
Pause for 5 seconds
Sleep 5 seconds
Wait for about 5 seconds
Let 5 seconds pass
Wait at least 5 seconds

Scroll down to the footer
Scroll to the footer
Scroll the footer into view
Scroll until the footer is visible
Bring the footer into view

Scroll to the bottom of the page
Scroll down to the bottom of the page
Scroll to the end of the page
Scroll to the very bottom
Scroll down to the end of the page
Scroll the page to the bottom
Scroll to the bottom

Press the Escape key
Press Escape
Hit Escape
Press Esc
Press the Esc key
Press ESC on the keyboard
Use the Escape key
Hit the Escape key

Press Enter in the search field
In the search field, press Enter
Hit Enter in the search field
Press the Enter key in the search field
Press Enter while in the search field
Press Enter inside the search field

The alert says "Sure?"
The alert reads "Sure?"
The alert text is "Sure?"
The alert's text is "Sure?"

The "Docs" link points to "/docs"
The "Docs" link links to "/docs"
The "Docs" link leads to "/docs"
The "Docs" link goes to "/docs"
The href of the "Docs" link is "/docs"
The target of the "Docs" link is "/docs"
The "Docs" link has the href "/docs"
The link "Docs" points to "/docs"
The "Docs" link should point to "/docs"

The "Save" button is red
The "Save" button is shown in red
The "Save" button is displayed in red
The "Save" button should be red
The "Save" button is coloured red
The "Save" button appears in red
The "Save" button turns red
The "Save" button becomes red

The second item is "Milk"
The second item reads "Milk"
The 2nd item is "Milk"
The second entry is "Milk"

Click the last "Edit" link
Click on the last "Edit" link
Click the last of the "Edit" links
Click the final "Edit" link
Click the last link "Edit"
Click the last link that says "Edit"

Select the "Express" radio button
Choose the "Express" radio button
Pick the radio button "Express"
Choose the radio option "Express"
Tick the "Express" radio button
Select the radio button labelled "Express"
Mark the "Express" radio button

The "Express" radio button is selected
The radio button "Express" is selected
The "Express" radio button is chosen
The "Express" radio button should be selected
The radio button labelled "Express" is selected
The "Express" radio button is checked

The product "Lamp" is in the cart
"Lamp" is in the cart
The cart contains "Lamp"
The cart shows "Lamp"
I see "Lamp" in the cart
In the cart, I see "Lamp"
"Lamp" is listed in the cart
"Lamp" appears in the cart
"Lamp" should be in the cart
The cart lists "Lamp"
The cart holds "Lamp"
There is "Lamp" in the cart
The cart has "Lamp" in it
The cart should include "Lamp"
"Lamp" can be found in the cart

The product list does not contain "Lamp"
"Lamp" is not in the product list
"Lamp" is no longer in the product list
The product list no longer contains "Lamp"
I don't see "Lamp" in the product list
"Lamp" is not listed in the product list
"Lamp" does not appear in the product list
"Lamp" has disappeared from the product list
"Lamp" is gone from the product list
"Lamp" is missing from the product list
There is no "Lamp" in the product list
"Lamp" is removed from the product list
"Lamp" cannot be found in the product list

The file "a.pdf" is downloaded
A file "a.pdf" is downloaded
A file named "a.pdf" is downloaded
"a.pdf" is downloaded
The download "a.pdf" starts
The file "a.pdf" has been downloaded
The browser downloads "a.pdf"
The download of "a.pdf" begins
A download named "a.pdf" starts
A download called "a.pdf" starts
The file "a.pdf" gets downloaded

A new tab is opened
A new tab opens
A new browser tab is opened
A new tab should open
There is a new tab
A new tab has been opened
A new window is opened
""".strip().split("\n\n")
)
"""The outlines are of every sort: active, passive, nominal, fronted, coordinated, denied, asked for."""
