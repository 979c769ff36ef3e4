Feature: Tidying up
  Scenario: A new folder gets a name
    Given I have opened "/lab?reset"
    When I click the "New Folder" button in the toolbar of the file browser
    And I type "gauges" and press Enter
    Then the file browser lists "gauges"
