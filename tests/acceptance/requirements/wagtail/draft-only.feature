Feature: Drafts
  As an editor I want to keep unfinished articles from readers

  Background:
    Given I open "/admin/"
    And I log in as "editor" with the password "open the presses"

  Scenario: A change that is only saved is not live
    When I search for "Ferry late again"
    And I click "Ferry late again" in the results
    And I change the Author to "Ida Moe"
    And I press "Save draft"
    Then I see "Page 'Ferry late again' has been updated."
    When I visit "/news/ferry-late-again/"
    Then I see "Rosa Lind"
    And I don't see "Ida Moe"
