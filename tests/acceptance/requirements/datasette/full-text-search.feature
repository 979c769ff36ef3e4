Feature: Looking for plants
  As a gardener I want to look up plants by a part of their name

  Background:
    Given I am on the "/garden/species" page

  Scenario: one word
    When I search for "oak"
    Then I should see "2 rows where search matches"
    And "English oak" and "Holm oak" should be listed
    But "Scots pine" should not be listed

  Scenario: nothing fits
    When I type "palm tree" in the search field
    And I hit Enter
    Then I should see "0 rows"
    And no plants are shown

  Scenario Outline: by the latin name
    When I enter "<latin>" into the search box and press Enter
    Then the table contains "<plant>"
    And there should be <count> row in the table

    Examples:
      | latin   | plant      | count |
      | ilex    | Holm oak   | 1     |
      | Bellis  | Common daisy | 1   |
