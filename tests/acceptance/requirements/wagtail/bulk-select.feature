Feature: Several pages at once
  Scenario: Marking all pages shows what can be done with them
    Given the user opens "/admin/pages/4/"
    And the user signs in as "editor" with "open the presses"
    When the user ticks the checkbox in the header of the table
    Then all checkboxes are checked
    And "All 3 pages on this screen selected" is displayed
    And the buttons "Move", "Delete", "Publish" and "Unpublish" are displayed
    When the user unticks the "Select all" checkbox
    Then the Unpublish button is no longer shown
