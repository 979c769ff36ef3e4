Feature: Saved queries
  Scenario: Plants above a height
    Given I open the garden database at "/garden"
    When I follow the link "Plants taller than"
    And I fill in "height" with "3000"
    And I press "Run SQL"
    Then I should see the following plants:
      | common_name    | height_cm |
      | English oak    | 3500      |
      | European beech | 4000      |
      | Norway spruce  | 5000      |
    And I should not see "Scots pine"
    And the url should contain "height=3000"
