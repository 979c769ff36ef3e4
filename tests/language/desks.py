"""Sentences about a notebook editor and a newsroom that were not understood at first, and what each must be read as."""

SENTENCES = r"""
- Log in at /admin/pages/4/ as "ann" with the password "a b c"
    open = '/admin/pages/4/'
    goal log_in user='ann' password='a b c'
[given] I have logged in as "ann" with password "x1" at "/admin/login/"
    open = '/admin/login/'
    goal log_in user='ann' password='x1'
- I'm asked "Are you sure you want to delete this?"
    check text contains 'Are you sure you want to delete this?'
- When asked to confirm, click "Yes"
    click "Yes"
- A notification asks "Would you like some tea?"
    check text alert contains 'Would you like some tea?'
- If a dialog asks for a kernel, press "Select"
    click "Select" if <check text dialog contains 'kernel'>
- Press Enter if you are asked for a name
    press = 'Enter' if <check visible "name" field>
- Hover over the row of "North" and open its "More" menu
    hover "North" row
    click "More" menu row of "North"
- Select Settings → Users from the sidebar
    goal choose_path = 'Settings', 'Users'
- In the sidebar, choose Pages > Gazette > Letters
    goal choose_path = 'Pages', 'Gazette', 'Letters'
- Help > About the editor
    goal choose_path = 'Help', 'About the editor'
- In the row of Tom Berg the Status is "Active"
    check text "Status" row of "Tom Berg" equals 'Active'
- In the sidebar, click Pages
    click "Pages" in sidebar
- Click Images
    click "Images"
- Choose "Delete" in the menu that opens
    click "Delete" in menu !
- A tab called "questions.txt" opens
    check visible "questions.txt" tab
- "316" is shown below the cell
    check text element below cell contains '316'
- There should be cards for "Terminal", "Text File" and "Console"
    check visible "Terminal" card
    check visible "Text File" card
    check visible "Console" card
- Answer No
    click "No"
"""
