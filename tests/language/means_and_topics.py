"""Deeds by a means, things listed by their numbers, topics before a colon, and facts in other words."""

SENTENCES = r"""
- Swipe right on the second card
    drag_by (right) #2 card
- Swipe the banner to the left
    drag_by (left) "banner" alert
- Raise the number of nights by three with the plus icon.
    click "plus" icon x3
- Lower the volume by one using the minus button.
    click "minus" button
- Step through the pictures with the next button until the caption is "Garden".
    click "next" button until <check text "caption" text equals 'Garden'>
- Close the survey, if it appears.
    click "close" button in "survey" optional
- Answer "Yes" to the question "Do you smoke?".
    click "Yes" in "Do you smoke?" group
- Answer the question "Do you smoke?" with No.
    click "No" in "Do you smoke?" group
- Go to "Prices" via the table of contents
    click "Prices" in "table of contents"
- Leave the "Gift wrap" box unticked and click "Buy".
    uncheck "Gift wrap" checkbox
    click "Buy" !
- Keep the phone number empty and press Next.
    clear "phone number"
    click "Next"
- Choose "Monthly" as the plan, not "Yearly".
    select "plan" = 'Monthly'
- Enter a deposit of 500 and a duration of 24 months.
    fill "deposit" field = '500'
    fill "duration" field = '24'
- Enter a budget of 900.
    fill "budget" field = '900'
- Wait for the spinner to vanish.
    wait_until <check not visible "spinner">
- Approve the requests in rows 1 and 3.
    click "approve" in #1 row
    click "approve" in #3 row
- Untick the boxes in lines 2 and 5.
    uncheck checkbox in #2 "line"
    uncheck checkbox in #5 "line"
- Tick the boxes in rows 1 to 3.
    check all checkbox in #1 3 row
- Click the seats D4 and D5.
    click "D4"
    click "D5"
- Neither the price nor the stock is displayed.
    check not visible "price"
    check not visible "stock"
- The summary contains neither a discount nor a fee
    check not visible "discount" in "summary"
    check not visible "fee" in "summary"
- Tick "I agree"; only then is the Continue button enabled.
    check "I agree"
    check enabled "Continue" button
- No console warnings occur.
    check not console_errors
- The page is accessible to screen readers.
    check accessibility
- the address carries the parameter "tab=2"
    check url contains 'tab=2'
- In the footer it says that prices include tax.
    check text footer contains 'prices include tax'
- The delivery fee must be mentioned
    check visible "delivery fee"
- After pressing Pause the timer stands still.
    click "Pause"
    check changed (unchanged) "timer"
- The sum should then be 12 instead of 10.
    check text "sum" text equals '12'
- Watch the progress rise to 80%.
    check text "progress" equals '80%'
- See the banner go away.
    check not visible "banner" alert
- Currency is a dropdown with "Euro" preselected.
    check selected "Currency" dropdown equals 'Euro'
- The Imprint link opens in a new tab.
    click "Imprint" link
    check tab_count at_least '2'
- Today's date is preselected in the date field.
    check value date equals '{{today}}'
- The city field is already filled in.
    check not value "city" field equals ''
- the departure is later than before
    check changed (increased) "departure"
- The state changes from Open to Closed as soon as "Finish" is pressed
    click "Finish"
    check text "state" contains 'Closed'
- Acceptance: resetting the filters brings back all 40 rows.
    click "reset filters" button
    check count all row equals '40'
- Requirement: the list is empty
    check count all item in list equals '0'
- Layout switch: after a click on "Tiles" the table is hidden
    click "Tiles"
    check not visible table
- Seller area: click on Orders in the menu.
    click "Orders" in menu
- Mobile view: neither the map nor the legend is visible
    check not visible "map"
    check not visible "legend"
- Attach "plan.pdf" as the drawing and "bill.xlsx" as the invoice.
    upload "drawing" = 'plan.pdf'
    upload "invoice" = 'bill.xlsx'
- Press Continue on each page of the survey until you reach the end.
    click "Continue" until <check visible "end">
- a guest who is not logged in opens the shop
    open = '/'
- The rows that are overdue are shown in red.
    check style (background-color) all row where contains "overdue" contains 'red'
- The rooms which are already taken can't be selected.
    check not enabled all "rooms" item where contains "taken"
- I can only upload up to 3 files.
    unclear: I can only upload up to 3 files
- Every line starts with a date.
    unclear: Every line starts with a date
- The arrival can't be in the past.
    unclear: The arrival can't be in the past
- A banner reports an error and can be closed with the cross.
    unclear: A banner reports an error and can be closed with the cross
- The theme can be switched between "Light" and "Dark".
    unclear: The theme can be switched between "Light" and "Dark"
- All orders older than 30 days are marked with a grey dot.
    unclear: All orders older than 30 days are marked with a grey dot
- The unit price is price divided by weight.
    unclear: The unit price is price divided by weight
- the class teacher is shown as "Ms Bell"
    check text "class teacher" contains 'Ms Bell'
- No duplicates occur in the list
    check not visible "duplicates" in list
- The deadline is earlier than before
    check changed (decreased) "deadline"
- Select rows 2, 3 and 12
    click #2 row
    click #3 row
    click #12 row
"""
