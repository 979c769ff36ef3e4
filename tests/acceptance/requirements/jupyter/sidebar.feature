Feature: The side panels
  Scenario Outline: Each icon at the left opens its panel
    Given I am at "/lab?reset"
    When I click the "<icon>" icon in the left sidebar
    Then I see "<heading>"

    Examples:
      | icon                          | heading           |
      | Running Terminals and Kernels | Open Tabs         |
      | Table of Contents             | No Headings       |
      | Extension Manager             | Warning           |
