"""Trees over the signs of `share_signs`: learnt by `python -m benchmarks.heal_share --fit`, never by hand.

A tree is what it adds to the score, or a sign, the greatest value for its first branch, and two branches.
"""

from typing import Final

TREES: Final = """
ahead 0.586 weight 0.5 kept_classes 0.308 -0.044 -0.095 row_words_won 0.5 place 0.811 0.077 0.336 -0.023 differ
0.5 tag 0.5 0.084 strong 0.5 0.107 twins_was 8.5 1.209 0.085 record -0.5 -0.093 bond 1.5 0.043 0.614
ahead 0.586 letters 0.183 says 2.5 -0.086 0.274 others_to_the_letter 0.5 same_kind 0.5 -0.01 ahead 0.012 -0.035
kept_ids 0.583 0.619 0.073 differ 0.5 0.029 -0.094 record -0.5 -0.091 same_kind 0.5 -0.05 bond 1.5 0.06 0.448
ahead 0.586 letters 0.183 weight 1.1 -0.086 0.09 others_so_called 1.5 field 0.5 row_words_lost 0.5 score 0.429
-0.012 0.187 -0.014 ahead 0.012 -0.016 0.338 -0.082 record -0.5 -0.085 same_kind 0.5 -0.045 bond 1.5 0.074 0.308
ahead 0.586 letters 0.183 says 2.5 -0.082 0.233 others_to_the_letter 0.5 same_kind 0.5 -0.031 bond 1.5 kept_ids
0.167 0.184 -0.05 ahead 0.012 -0.039 0.329 -0.058 record -0.5 -0.08 tag 0.5 -0.008 bond 1.5 0.011 0.245
ahead 0.586 kept_ids 0.167 ahead 0.357 ahead -0.075 -0.087 field 0.5 row_kept 0.417 -0.056 heading 0.5 0.247
-0.032 same_kind 0.5 -0.068 0.184 letters 0.023 -0.006 0.228 -0.085 record -0.5 -0.092 same_kind 0.5 -0.04 0.193
ahead 0.586 kept_classes 0.308 ahead 0.012 -0.077 size 0.644 row_words_kept 4 -0.054 0.145 letters 0.023 0.021
record -0.5 0.038 0.295 agree 1.5 -0.091 0.003 record -0.5 -0.084 same_kind 0.5 -0.065 words_won 1.5 0.172 0.018
ahead 0.586 letters 0.081 says 2.5 -0.084 0.166 others_to_the_letter 0.5 same_kind 0.5 -0.046 ahead -0.075
-0.074 kept_ids 0.583 0.217 0.046 -0.068 row_words_lost 0.5 size 0.75 kept_classes 0.308 0.15 -0.022 0.167
weight 1.1 -0.034 0.098
weight 1.1 ahead -0.075 -0.095 field 0.5 kept_classes 0.308 agree 0.5 -0.046 pressed 0.5 0.001
others_to_the_letter 0.5 0.278 -0.033 surroundings 0.917 -0.084 0.036 same_kind 0.5 -0.072 kept_ids 0.417 0.17
0.035 ahead 0.012 -0.021 0.138
ahead 0.586 kept_ids 0.167 ahead 0.091 -0.061 same_kind 0.5 pressed 0.5 -0.075 0.1 row_kept 0.417 twins_now 2
0.087 -0.075 0.201 surroundings 0.917 -0.09 0.009 record -0.5 -0.077 size 0.994 pressed 0.5 -0.033 0.094 0.135
ahead 0.439 kept_ids 0.167 ahead 0.012 -0.078 size 0.644 row_words_kept 4 -0.059 0.106 others_of_kind 0.5 0.049
element_id -2 0.073 0.301 -0.085 record -0.5 -0.086 bond 1.5 -0.013 size 0.644 type -0.5 -0.058 0.116 0.12
score 0.714 kept_classes 0.308 ahead -0.075 -0.086 bond 2.5 size 0.947 row_kept 0.083 -0.06 0.046 0.099 type
-0.5 row_words_lost 2.5 0.123 -0.033 0.19 neighbours 0.623 -0.093 -0.007 differ 0.5 ahead 0.012 -0.037 0.115
-0.026
weight 0.5 letters 0.081 -0.076 field 0.5 others_so_called 0.5 same_kind 0.5 -0.062 kept_ids 0.708 0.11 -0.053
-0.085 0.109 row_words_lost 0.5 ahead 0.012 -0.021 title -2.5 0.116 -0.006 row_kept 0.6 kept_classes 0.308 0.056
-0.064 0.059
ahead 0.439 kept_classes 0.308 ahead -0.075 -0.086 size 0.387 -0.076 row 0.051 field 0.5 bond 1.5 -0.051 0.064
0.085 0.14 -0.079 differ 0.5 size 0.872 pressed 0.5 -0.054 0.102 0.106 kept_ids 0.417 0.077 -0.033
ahead 0.439 kept_ids 0.167 ahead -0.075 -0.084 score 0.215 -0.054 kept_classes 0.308 row_words_won 5 0.103
-0.014 -0.047 -0.081 row_words_won 2.5 size 0.994 kept_ids 0.417 0.098 -0.039 title -2.5 0.107 -0.021 row 0.051
-0.073 0.038
score 0.714 kept_ids 0.417 letters 0.081 -0.042 same_kind 0.5 pressed 0.5 -0.067 0.09 kept_ids -0.5 -0.047 0.113
surroundings 0.917 -0.086 0.003 record -0.5 -0.076 size 0.947 0.012 title -2.5 0.113 title -1.5 -0.175 0.067
surroundings 0.917 kept_classes 0.308 ahead 0.012 -0.067 size 0.387 -0.072 agree 0.5 others_of_kind 0.5 -0.005
0.127 place 0.451 0.148 0.024 neighbours 0.327 -0.091 row_words_won 2.5 same_kind 0.5 -0.056 0.054 -0.067 size
0.75 -0.037 0.096
score 0.714 kept_classes 0.308 bond 2.5 -0.032 record -0.5 -0.02 size 0.591 -0.004 0.138 neighbours 0.623 -0.085
same_kind 0.5 -0.07 0.048 differ 0.5 title -2.5 size 0.75 -0.01 0.097 title 0.122 -0.117 0.105 -0.026
agree 1.5 kept_classes 0.308 ahead 0.012 -0.055 same_kind 0.5 -0.043 field 0.5 neighbours 0.082 -0.009 place
0.506 0.169 -0.023 0.11 -0.073 record -0.5 -0.06 same_kind 0.5 pressed 0.5 -0.056 0.155 surroundings 0.804 0.013
0.086
ahead 0.012 -0.075 same_kind 0.5 pressed 0.5 -0.09 weight -0.4 -0.06 text -1.5 -0.008 0.201 row_words_won 3.5
letters 0.023 -0.001 title -2.5 0.087 title -1.5 -0.136 0.059 kept_ids 0.167 row 0.051 -0.011 0.115 -0.075
letters 0.081 says 2.5 size 0.994 kept_classes 0.308 row_kept 0.25 -0.059 0.042 -0.087 0.021 0.143 same_kind 0.5
pressed 0.5 -0.075 0.046 record -0.5 -0.058 row_words_won 6.5 says 0.5 0.087 size 0.994 -0.066 0.068 -0.02
letters 0.081 ahead 0.012 -0.089 others_of_kind 0.5 size 0.994 -0.059 0.026 kept_classes 0.308 0.145 -0.02
row_words_lost 0.5 same_kind 0.5 -0.02 0.071 others_to_the_letter 1.5 field 0.5 pressed 0.5 says 2.5 -0.068
0.109 0.029 0.087 -0.072
differ 0.5 size 0.75 text 0.745 -0.039 0.065 title -2.5 0.078 title 0.122 -0.147 0.054 kept_ids 0.167 field 0.5
says 1.5 -0.04 0.068 score 0.141 -0.049 0.087 surroundings 0.917 -0.081 others_of_kind 0.5 -0.029 0.107
letters 0.081 record 0.5 -0.068 kept_classes 0.308 0.086 surroundings 0.762 -0.08 0.059 row_words_lost 1.5
same_kind 0.5 -0.028 title -2.5 0.064 title 0.607 size 0.994 0.072 -0.178 0.065 kept_classes 0.308 0.022
surroundings 0.917 -0.077 0.024
same_kind 0.5 pressed 0.5 -0.085 agree 0.5 -0.07 0.076 differ 0.5 surroundings 0.804 ancestors 0.55 0.041 -0.08
0.078 kept_ids 0.583 field 0.5 ancestors 0.083 row_kept 0.417 -0.02 0.134 -0.07 0.081 row_kept 0.929 -0.077
0.055
same_kind 0.5 pressed 0.5 -0.082 agree 0.5 -0.08 kept_classes 0.745 0.105 -0.049 field 0.5 surroundings 0.917
says 2.5 kept_ids 0.167 same_before 0.5 -0.023 0.087 -0.07 0.134 0.044 kept_ids 0.583 0.084 surroundings 0.804
-0.052 0.051
ahead -0.075 -0.086 surroundings 0.917 kept_ids 0.167 neighbours 0.082 size 0.533 -0.059 kept_classes 0.745
strong 0.5 0.015 0.109 -0.083 ancestors 0.367 0.11 -0.008 size 0.994 -0.083 row_words_won 3.5 0.013 -0.084 size
0.75 -0.04 0.067
same_kind 0.5 pressed 0.5 -0.079 agree 0.5 -0.054 0.069 field 0.5 neighbours 0.082 text 0.245 says 2.5 -0.062
0.095 0.033 others_to_the_letter 1.5 bond 0.5 -0.037 0.051 row 0.791 -0.083 0.011 others_to_the_letter 2.5 0.063
-0.034
same_kind 0.5 pressed 0.5 -0.076 0.002 ahead 0.012 -0.057 row_words_lost 1.5 kept_ids 0.583 0.083 bond 3.5
row_kept 0.083 -0.075 ahead 0.586 0.107 -0.033 twins_was 1.5 0.09 surroundings 0.762 -0.127 0.019 kept_classes
0.308 0.019 -0.045
differ 0.5 size 0.75 kept_classes 0.745 0.026 -0.07 title -2.5 0.071 title 0.122 -0.128 0.067 kept_ids 0.708
ahead -0.075 -0.078 same_kind 0.5 -0.046 twins_now 2 kept_ids -0.5 -0.041 letters 0.081 0.017 0.085 -0.041
-0.068
neighbours 0.082 kept_classes 0.308 size 0.644 -0.047 bond 1.5 -0.008 0.071 -0.076 kept_ids 0.417 kept_ids -0.5
bond 2.5 -0.069 0.033 ahead 0.012 -0.035 0.097 surroundings 0.804 -0.055 field 0.5 -0.008 row_words_won 2.5
0.089 -0.058
differ 0.5 size 0.644 -0.024 title -2.5 0.051 -0.048 letters 0.081 kept_classes 0.745 row_kept 0.083 -0.058
0.041 -0.078 had_twins 0.5 field 0.5 letters 0.375 -0.035 bond 0.5 -0.049 0.082 0.08 row 0.791 -0.083 0.048
differ 0.5 size 0.591 -0.036 kept_classes 0.745 0.073 title -2.5 size 0.808 -0.061 surroundings 0.762 -0.029
0.069 -0.083 kept_ids 0.583 ahead 0.012 -0.056 heading 0.5 neighbours 0.082 0.005 0.089 -0.027 row 0.791 -0.073
-0.001
same_kind 0.5 pressed 0.5 -0.075 0.009 had_twins 0.5 neighbours 0.082 kept_ids 0.167 twins_now 2 0.041 -0.071
-0.072 place 0.344 0.131 bond 3.5 strong 0.5 0.055 -0.086 says 0.5 0.086 -0.003 row 0.791 -0.077 0.019
ahead -0.075 -0.062 kept_ids 0.417 size 0.465 -0.044 kept_ids -0.5 -0.027 text 0.245 row_kept 0.25 placeholder
-2.5 -0.004 0.109 0.071 0.101 same_after 0.5 -0.057 tag 0.5 -0.059 score 0.546 says 0.5 0.226 -0.039 0.014
same_kind 0.5 pressed 0.5 -0.076 agree 0.5 -0.072 0.063 field 0.5 bond 1.5 -0.034 row_words_lost 0.5 title -2.5
0.061 -0.057 ancestors 0.225 0.022 -0.049 kept_ids 0.708 kept_classes -0.5 -0.018 0.082 kept_ids 0.917 -0.069
0.025
says 2.5 field 0.5 pressed 0.5 says 1.5 -0.08 -0.02 record 0.5 bond 2.5 -0.065 twins_was 1.5 0.058 words_lost
0.5 -0.078 0.058 place 0.506 0.109 0.015 had_twins 0.5 same_kind 0.5 -0.053 0.05 -0.036 0.097
kept_ids 0.417 text 0.245 row_kept 0.083 says 1.5 field 0.5 -0.066 0.025 0.087 heading_letters 0.056 size 0.387
-0.034 0.109 0.001 twins_was 1.5 0.105 0.002 surroundings 0.762 abroad 0.5 -0.069 place 0.811 -0.033 0.162
-0.001
kept_ids 0.167 kept_ids -0.5 -0.039 row_kept 0.6 twins_was 1.5 size 0.808 role 0.5 says 1.5 -0.053 0.05 0.041
0.079 -0.05 0.078 surroundings 0.762 text 0.245 abroad 0.5 -0.082 0.059 0.001 row_words_won 5 0.012 -0.106
row 0.791 field 0.5 says 2.5 heading_letters 0.056 -0.018 -0.063 0.081 had_twins 0.5 bond 3.5 words_won 2.5
-0.031 score 0.546 0.089 -0.04 0.078 -0.061 kept_ids 0.583 ancestors 0.633 0.091 surroundings 0.762 -0.086 0.038
-0.003
kept_ids 0.417 weight -0.8 -0.014 kept_classes 0.745 0.054 surroundings 0.762 -0.077 kept_ids -0.5 -0.022 0.085
score 0.429 -0.073 had_twins 0.5 ahead 0.586 ahead 0.091 -0.044 0.093 bond 3.5 -0.066 0.015 surroundings 0.804
-0.088 -0.007
letters 0.023 says 2.5 size 0.994 -0.056 0.005 0.115 role -0.5 size 0.994 -0.055 0.039 twins_was 1.5 bond 3.5
strong 0.5 element_id -2 test_id -1.5 -0.036 0.1 0.071 -0.079 0.069 row 0.791 -0.052 0.038
abroad 0.5 row_words_won 5 field 0.5 kept_classes 0.308 0.023 surroundings 0.804 -0.065 size 0.75 others_of_kind
0.5 -0.081 0.069 row_kept 0.779 -0.029 0.04 ahead 0.091 -0.033 0.053 row 0.791 -0.059 0.074 bond 0.5 -0.049
0.104
same_kind 0.5 pressed 0.5 -0.072 kept_classes 0.745 0.046 -0.064 had_twins 0.5 row_words_won 0.5 bond 0.5 -0.055
ahead 0.012 -0.027 0.058 ancestors 0.225 0.014 same_after 0.5 -0.074 0.034 record 0.5 -0.063 ancestors 0.775
0.063 -0.016
abroad 0.5 text 0.245 surroundings 0.762 kept_classes 0.745 says 1.5 says 0.5 -0.003 -0.1 0.062 -0.081 words_won
0.5 ahead 0.178 -0.052 size 0.808 -0.043 0.085 -0.024 ancestors 0.225 row_words_won 5 0.087 -0.029 -0.014 0.062
same_kind 0.5 pressed 0.5 -0.068 href -2 -0.015 0.121 twins_now 2 had_twins 0.5 kept_ids -0.5 -0.041 says 0.5
bond 3.5 kept_ids 0.708 0.046 -0.04 0.072 says 1.5 -0.108 0.036 -0.027 row 0.051 -0.066 0.011
bond 0.5 -0.046 others_to_the_letter 1.5 same_kind 0.5 pressed 0.5 -0.061 0.017 ahead 0.091 neighbours -1.5 0.08
-0.035 ahead 0.439 differ 1.5 place 0.244 0.018 0.112 -0.002 0.016 row 0.791 surroundings 0.917 -0.081 0.013
0.008
ancestors 0.225 says 1.5 says 0.5 ahead -0.075 -0.058 row_words_kept 2.5 kept_classes 0.938 letters 0.081 -0.014
0.059 -0.045 kept_ids 0.792 0.089 -0.027 -0.101 0.075 kept_ids 0.917 -0.038 same_after 0.5 -0.055 size 0.994
-0.012 0.085
abroad 0.5 text 0.245 kept_ids 0.167 row_kept 0.6 -0.02 0.03 surroundings 0.762 says 2.5 -0.08 0.066
row_words_won 2.5 0.008 -0.072 twins_was 1.5 0.044 -0.031 place 0.397 row_words_won 3.5 -0.06 0.065
others_of_kind 0.5 0.039 0.191
abroad 0.5 kept_ids 0.583 neighbours 0.082 heading_letters 0.556 row_kept 0.25 -0.017 0.069 -0.058 ancestors
0.55 0.051 -0.001 surroundings 0.804 -0.056 differ 1.5 -0.018 words_won 2.5 -0 0.181 ahead 0.178 0.107 bond 2.5
-0.057 0.084
size 0.75 kept_classes 0.308 row_kept 0.25 -0.022 0.048 -0.066 bond 0.5 place 0.344 0.033 -0.054 abroad 0.5
row_words_won 0.5 score 0.546 ahead 0.012 -0.012 0.114 0.02 others_so_called 1.5 text 0.245 -0.011 0.069 -0.052
0.088
field 0.5 neighbours 0.082 kept_classes 0.308 -0.017 -0.064 heading_letters 0.056 0.039 row 0.051 -0.044 test_id
0.429 0.018 -0.081 text 0.745 words_won 2.5 bond 3.5 differ 0.5 0.063 -0.041 0.05 ancestors 0.633 0.092 -0.037
0.104
kept_ids 0.708 letters 0.081 row_kept 0.083 -0.037 0.018 role -0.5 -0.029 others_to_the_letter 1.5 test_id 0.567
kept_classes -0.5 -0.006 0.076 -0.058 surroundings 0.917 -0.056 0.042 differ 0.5 classes 0.792 -0.028 0.031
placeholder -2.5 -0.057 0.052
says 2.5 says 0.5 row_words_won 5 bond 1.5 role -1.5 0.13 text 0.245 -0.033 0.034 title -2.5 ahead 0.012 -0.044
0.045 letters 0.75 0.063 -0.099 kept_ids 0.167 -0.002 -0.09 says 1.5 -0.101 -0.012 0.092
size 0.75 kept_classes 0.308 size 0.465 -0.037 score 0.141 -0.061 heading_letters 0.556 0.059 -0.018 -0.058
row_words_won 5 others_so_called 0.5 kept_ids -0.5 -0.028 0.045 agree 1.5 -0.045 row_words_lost 0.5 title -2.5
0.064 -0.043 -0.026 -0.029
field 0.5 says 2.5 pressed 0.5 -0.051 letters 0.023 bond 1.5 -0.06 0.036 size 0.872 size 0.75 0.033 0.112
others_of_kind 1.5 neighbours 0.873 -0.039 0.024 -0.1 0.073 classes 0.268 0.035 surroundings 0.917 -0.073 0.028
field 0.5 heading_letters 0.056 row_kept 0.25 -0.012 0.045 record 0.5 -0.04 href -2 -0.016 0.072 type -2.5 agree
1.5 0.114 -0.006 placeholder -2.5 classes 0.071 differ 0.5 0.066 -0.01 twins_was 2.5 -0.099 0.04 0.074
kept_classes 0.938 ancestors 0.55 bond 3.5 others_of_kind 0.5 -0.019 0.037 0.065 same_after 0.5 -0.087 0.003
surroundings 0.762 -0.048 strong 0.5 kept_ids -0.5 -0.055 0.065 bond 3.5 -0.094 others_of_kind 0.5 0.019
same_letters 0.5 0.078 -0.091
test_id 0.567 kept_ids 0.417 size 0.533 -0.03 bond 0.5 words_won 2.5 text 0.245 -0.073 0.04 place 0.506 0.128
-0.07 row_words_lost 1.5 0.063 row_words_lost 2.5 -0.046 0.029 test_id -2.5 -0.019 surroundings 0.708 -0.021
0.092 -0.081
field 0.5 says 2.5 pressed 0.5 test_id -1.5 -0.049 0.046 heading 0.5 letters 0.375 words_won 2.5 surroundings
0.125 -0.053 0.034 0.069 twins_was 1.5 0.107 -0.013 title -2.5 -0.009 -0.09 0.06 classes 0.268 0.038 -0.028
abroad 0.5 placeholder -2.5 record 0.5 had_twins 0.5 text 0.745 kept_ids 0.708 letters 0.375 -0.024 0.032 bond
3.5 -0.08 row_was 0.5 0.085 -0.036 0.046 -0.062 says 0.5 0.031 -0.046 tag 0.5 -0.047 0.081 0.054
heading -1.5 place 0.244 -0.023 others_of_kind 0.5 0.017 0.076 kept_classes -0.5 tag 0.5 0.015 -0.092
kept_classes 0.308 neighbours 0.082 -0.012 row_words_won 5 0.089 -0.016 heading_letters 0.556 -0.076 field 0.5
same_after 0.5 -0.054 -0.006 0.024
kept_ids 0.417 kept_classes 0.745 bond 2.5 words_won 2.5 text 0.245 weight -0.4 -0.058 0.014 0.071 role 0.5
-0.047 0.076 words_kept 0.5 0.133 0.025 same_after 0.5 -0.07 0.012 row_words_won 3.5 column -2.5 0.002 -0.064
-0.064
row 0.051 twins_now 2 -0.005 -0.057 ahead 0.586 same_after 0.5 row_words_won 3.5 -0.015 0.065 record 0.5 -0.005
differ 0.5 0.01 0.197 bond 1.5 -0.078 size 0.696 -0.052 title -2.5 0.043 title 0.122 -0.139 0.07
says 1.5 says 0.5 row_kept 0.083 field 0.5 bond 3.5 -0.054 0.009 0.019 size 0.872 pressed 0.5 kept_ids 0.583
0.03 -0.052 0.07 -0.008 -0.097 neighbours 0.623 ahead 0.091 -0.026 differ 1.5 0.104 -0.036 -0.011
same_kind 0.5 href -2 -0.046 0.035 kept_ids -0.5 -0.046 others_so_called 0.5 kept_classes -0.5 -0.033 words_lost
3.5 ancestors -1.5 kept_ids 0.583 neighbours 0.495 0.002 0.095 abroad 0.5 -0.058 0.07 0.048 -0.039 section 0.572
-0.021 0.055
abroad 0.5 kept_ids 0.167 kept_classes 0.745 says 1.5 says 0.5 weight 0.5 words_won 1.5 row_words_lost 4 0.011
-0.053 weight -1.1 0.059 0.003 0.067 -0.08 differ 1.5 0.094 -0.04 row_kept 0.929 -0.065 0.026 -0.023 0.055
same_kind 0.5 href -2 -0.046 0.031 ahead 0.586 neighbours 0.082 heading_letters 0.556 0.005 -0.048 ahead 0.091
-0.022 row_words_lost 6.5 others_of_kind 1.5 letters -0.5 -0.033 0.106 0.014 -0.018 others_of_kind 0.5 bond 1.5
-0.049 -0.001 -0.138
abroad 0.5 words_lost 3.5 words_won 2.5 same_after 0.5 kept_ids 0.167 -0.001 -0.041 element_id -2 test_id -2.5
-0.014 0.058 0.048 place 0.344 size 0.533 -0.037 0.106 name_attribute -2 -0.034 0.056 -0.055 place 0.811 0.012
0.14
size 0.75 -0.022 record -0.5 size 0.872 0.032 -0.058 test_id 0.567 type -2.5 row_words_won 5 text 0.745 tag 0.5
0.085 heading_letters 0.556 others_of_kind 0.5 -0.097 0.013 ancestors 0.708 -0.025 0.045 0.082 0.113 0.01 -0.055
others_to_the_letter 0.5 size 0.75 -0.015 bond 2.5 letters 0.183 letters 0.081 0.008 agree 2.5 0.122 -0.046 size
0.872 0.06 ahead 0.012 0.066 -0.08 0.055 kept_ids 0.917 kept_ids 0.167 -0.005 -0.061 agree 1.5 -0.042 0.039
abroad 0.5 record -0.5 -0.051 letters 0.023 -0.025 score 0.714 neighbours 0.327 kept_classes -0.5 -0.056
others_so_called 1.5 words_lost 1.5 role -0.5 -0.016 0.074 -0.025 -0.049 weight 1.1 0.06 -0.035 name_attribute
-2 0.006 -0.052 0.049
field 0.5 says 1.5 says 0.5 record 0.5 twins_was 2.5 -0.013 -0.064 size 0.872 0.049 type -2.5 0.055 title 0.367
-0.057 0.068 -0.095 others_so_called 0.5 0.058 -0.027 words_won 3.5 text 0.745 0.001 0.083 0.078
says 2.5 element_id -2 abroad 0.5 classes 0.55 row_kept 0.929 -0.016 0.04 -0.046 0.033 score 0.141 -0.054 agree
1.5 surroundings 0.762 kept_classes 0.938 0.04 -0.037 place 0.563 -0.022 0.12 value -1.5 -0.032 0.086 0.065
ancestors 0.225 words_kept 2.5 says 1.5 says 0.5 row_words_lost 4 ancestors -1.5 -0.006 0.042 letters 0.023
-0.061 row_words_lost 10.5 -0.028 0.079 -0.081 0.041 0.072 surroundings 0.762 others_of_kind 1.5 -0.056
row_words_won 1.5 0.099 -0.021 -0.008
says 2.5 text 0.745 section -1.5 words_kept 2.5 ahead 0.586 score 0.714 -0.017 words_kept 1.5 0.103 -0.041
-0.047 0.031 row_words_won 3.5 0.054 -0.056 others_of_kind 0.5 row_words_won 8 title -2.5 0.065 -0.033 -0.061
-0.072 0.072
kept_classes 0.308 words_won 2.5 neighbours 0.082 place 0.746 -0.026 0.07 kept_classes -0.5 -0.019
row_words_lost 4 0.081 -0.012 place 0.293 size 0.75 0.016 0.124 0.002 element_id -2 row 0.791 -0.04 -0.001 ahead
0.357 -0.031 0.036
same_kind 0.5 href -2 -0.037 0.042 others_so_called 2.5 bond 2.5 role 0.5 0.042 -0.007 score 0.714 role -0.5
-0.027 0.082 row_words_won 5 bond 3.5 -0.064 0.037 -0.097 words_lost 2.5 kept_ids 0.917 -0.055 0.016 0.087
kept_ids 0.583 others_so_called 0.5 kept_ids -0.5 -0.03 size 0.75 same_kind 0.5 -0.044 0.024 element_id -0.5
others_of_kind 0.5 words_won 1.5 0.027 0.108 0.017 -0.025 -0.017 abroad 0.5 section 0.572 -0.032 0.033 place
0.811 -0.041 0.109
test_id -1.5 abroad 0.5 field 0.5 -0.022 0.002 place 0.811 size 0.644 0.057 letters 0.023 -0.061 0.054 0.101
row_words_lost 1.5 test_id 0.133 row_words_won 5 0.134 -0.033 -0.008 words_lost 1.5 others_so_called 1.5 0.063
-0.041 -0.071
text 0.245 abroad 0.5 surroundings 0.762 place 0.344 0 -0.046 ahead 0.178 -0.06 words_won 0.5 0.057 -0.011 0.037
score 0.714 row_words_won 5 size 0.533 -0.026 0.088 -0.025 others_of_kind 0.5 0.013 place 0.506 0.049 -0.113
field 0.5 heading_letters 0.056 text 0.245 row_words_kept 0.5 -0.044 0.015 row_words_won 5 0.071 -0.038 role
-2.5 surroundings 0.708 -0.047 0.069 -0.032 section 0.719 others_to_the_letter 2.5 bond 3.5 place 0.344 0.044
-0.022 0.056 -0.052 0.081
letters 0.023 -0.019 words_won 2.5 row_words_won 0.5 title -2.5 bond 4.5 -0.008 0.046 size 0.994 0.063 -0.079
row 0.051 -0.045 ancestors 0.31 0.039 -0.022 letters 0.183 size 0.75 -0.001 0.141 name_attribute -2 -0.05 0.055
row 0.051 kept_classes -0.5 says 1.5 -0.079 0.041 letters 0.023 -0.033 row_words_won 5 others_so_called 2.5
field 0.5 0.009 0.056 section 0.122 -0.06 0.039 telling 0.5 0.026 words_won 2.5 -0.093 0.01 href -2 0.007 0.058
test_id 0.567 surroundings 0.917 kept_classes 0.308 place 0.506 type -0.5 -0.001 surroundings 0.125
row_words_won 5 had_twins 0.5 0.062 -0.028 -0.051 words_lost 4.5 0.086 -0.035 -0.033 abroad 0.5 text 0.745 -0.04
0.014 0.069 0.02 -0.058
classes 0.268 role -0.5 says 1.5 -0.049 tag 0.5 0.049 -0.03 test_id 0.133 letters 0.081 classes -1.5 -0.007
words_won 1.5 -0.033 0.081 row_words_kept 1.5 0.059 pressed 0.5 -0.026 0.051 -0.048 kept_ids 0.917 -0.037 0.017
placeholder -2.5 says 2.5 text 0.745 ahead 0.586 score 0.546 -0.01 words_won 2.5 0.044 -0.056 kept_ids 0.417
0.01 -0.061 bond 4.5 role 0.5 -0.029 0.11 others_of_kind 0.5 0.018 -0.077 0.056 size 0.533 -0.047 0.076
agree 2.5 text 0.245 place 0.881 classes -1.5 says 2.5 -0.03 0.062 words_won 1.5 row 0.952 -0.047 0.052
kept_classes 0.308 0.102 place 0.811 -0.056 0.063 0.027 row_words_won 5 0.032 -0.036 role -2.5 0.043 -0.039
words_won 2.5 bond 0.5 name_attribute -2 text 0.745 -0.075 0.052 neighbours 0.082 -0.044 0.088 abroad 0.5 -0.003
place 0.881 row_words_lost 4 0.052 -0.035 0.128 role -0.5 -0.046 ahead 0.586 ahead -0.187 -0.022 0.073 -0.035
row 0.791 words_won 2.5 row_words_won 5 bond 2.5 -0.028 role -0.5 -0.039 had_twins 0.5 name_attribute -2 0.07
-0.019 -0.033 role -2.5 0.059 -0.062 ancestors 0.633 0.036 -0.049 twins_was 2.5 size 0.808 -0.044 0.026 0.045
kept_classes -0.5 row 0.791 place 0.397 0.006 -0.078 0.013 test_id 0.567 test_id -1.5 size 0.994 -0.007 title
-2.5 words_kept 0.5 0.064 surroundings 0.917 -0.012 others_of_kind 0.5 0.059 -0.037 title 0.525 -0.108 0.061
0.046 -0.057
same_kind 0.5 pressed 0.5 -0.047 0.03 test_id 0.133 test_id -1.5 element_id -2 abroad 0.5 row_words_won 6.5
words_lost 2.5 words_won 0.5 0.01 tag 0.5 0.058 -0.037 0.073 -0.069 0.048 words_lost 3.5 0.032 -0.047 0.049
-0.045
size 0.75 -0.015 row_words_won 0.5 bond 0.5 words_lost 2.5 -0.047 0.066 title -2.5 place 0.293 tag 0.5 0.056
-0.067 0.054 heading -1.5 0.05 -0.087 same_letters 0.5 weight 0 -0.008 0.066 ancestors -1.5 0.018 -0.057
says 0.5 row 0.051 had_twins 0.5 surroundings 0.917 text 0.745 0.001 row_words_won 3.5 0.101 -0.028 weight -1.5
0.062 others_so_called 0.5 -0.084 0.017 -0.046 role -2.5 0.091 0.012 says 1.5 -0.081 column -0.5 0.009 -0.077
row 0.051 ancestors 0.55 place 0.746 row_words_kept 0.5 -0.015 words_won 1.5 -0.01 score 0.141 -0.042 0.096
others_of_kind 0.5 0 row_words_kept 1.5 0.17 -0.023 row_words_kept 1.5 agree 1.5 0.01 -0.043 -0.072 same_kind
0.5 -0.026 0.025
size 0.465 -0.028 section 0.572 words_kept 0.5 text 0.245 weight 0.5 -0.003 0.046 0.094 size 0.872 pressed 0.5
heading_letters 0.056 0.015 -0.073 0.055 bond 1.5 -0.055 -0.004 field 0.5 -0.02 tied 0.5 0.102 -0.032
twins_was 5.5 agree 1.5 neighbours 0.082 says 1.5 -0.022 row -1.5 place 0.344 -0.031 0.117 -0.022 same_kind 0.5
-0.012 ancestors -1.5 row_words_won 2.5 -0.026 0.058 0.057 score 0.546 0.049 -0.028 ahead 0.091 -0.032 0.05
others_of_kind 0.5 text 0.745 twins_was 4.5 says 1.5 -0.027 0.013 0.025 0.038 same_letters 0.5 ahead -0.187
-0.02 place 0.244 letters 0.183 -0.034 0.069 size 0.696 ancestors -1.5 -0.042 0.177 row_words_won 2.5 0.066
-0.046 -0.044
pressed 0.5 tag 0.5 -0.037 0.002 size 0.872 letters 0.023 words_won 2.5 -0.026 row_kept 0.083 -0.031 0.088 size
0.75 row_words_won 5 classes 0.792 0.061 -0.059 -0.053 telling 0.5 -0.013 0.137 ancestors -1.5 0.031 -0.021
others_so_called 0.5 classes -1.5 says 1.5 strong 0.5 place 0.811 letters 0.081 -0.031 place 0.506 0.05 -0.029
0.064 -0.053 0.041 size 0.75 -0.016 bond 0.5 -0.017 same_letters 0.5 0.09 0 surroundings 0.762 -0.03 0.008
field 0.5 pressed 0.5 -0.017 size 0.872 letters 0.081 -0.006 ancestors -1.5 letters 0.375 -0.062 0.068 0.089
classes 0.917 -0.05 place 0.881 0.058 -0.018 others_to_the_letter 2.5 row_words_kept 4 section 0.572 0.013 0.088
0.085 -0.033
same_kind 0.5 -0.026 kept_ids -0.5 -0.03 kept_ids 0.708 others_so_called 0.5 0.035 -0.003 size 0.994 -0.03
kept_ids 0.917 place 0.622 0.043 -0.055 place 0.881 row 0.39 element_id -0.5 -0.075 0.051 0.036 ahead 0.586
0.119 0.022
test_id -1.5 size 0.465 -0.033 abroad 0.5 agree 0.5 -0.023 agree 2.5 type -2.5 neighbours 0.623 says 1.5 text
0.745 -0.058 0.028 0.073 -0.056 0.024 -0.025 words_won 2.5 0.049 -0.028 score 0.388 -0.015 0.053
kept_classes 0.938 0.014 surroundings 0.804 abroad 0.5 -0.037 0.047 size 0.994 score 0.714 row_kept 0.6 -0.038
0.036 -0.068 ahead 0.241 -0.059 row_words_won 3.5 twins_was 3.5 bond 0.5 -0.015 record -0.5 -0.032 0.088 -0.007
-0.045
field 0.5 -0.011 section 0.572 twins_was 3.5 size 0.591 place 0.244 -0.02 0.083 placeholder -2.5 words_kept 2.5
text 0.745 row_words_won 2.5 -0.062 place 0.344 0.042 -0.049 0.032 0.046 0.036 place 0.746 0.012 0.092 0.071
words_kept 3.5 abroad 0.5 pressed 0.5 -0.012 tag 0.5 0.044 letters 0.375 -0.021 size 0.872 0.085 title -2.5
0.012 title 0.525 -0.114 0.061 place 0.811 surroundings 0.549 differ 0.5 -0.012 0.078 -0.032 0.087 -0.059
words_kept 2.5 ahead 0.586 neighbours 0.082 element_id -0.5 others_so_called 0.5 size 0.75 words_won 2.5 -0.034
0.034 tag 0.5 0.091 0.012 -0.032 -0.065 0.024 -0.02 size 0.994 place 0.397 0.059 -0.062 ahead 0.091 -0.034 0.085
says 2.5 kept_ids 0.583 neighbours 0.495 ahead 0.012 letters 0.081 -0.009 bond 1.5 0.127 -0.014 words_kept 0.5
0.002 title -2.5 -0.058 0.056 classes 0.268 0.043 strong 1.5 -0.045 0.063 -0.016 words_kept 2.5 0.072 -0.036
kept_classes -0.5 bond 0.5 0.068 twins_now 5 -0.049 0.027 element_id -2 ahead 0.357 letters 0.081 -0.003 0.042
row_words_won 10 -0.02 0.072 place 0.149 -0.069 ahead 0.091 -0.009 element_id -0.5 0.066 size 0.947 -0.053 0.033
words_kept 3.5 says 2.5 words_kept 2.5 strong 1.5 element_id -2 row_words_won 0.5 -0.023 ahead 0.439 -0.008
0.037 words_won 1.5 text -1.5 0.024 -0.034 0.039 href -2 section 0.572 -0.064 0.044 0.038 0.046 0.058 -0.052
row 0.051 row_words_won 2.5 0.003 size 0.533 0.022 place 0.149 0.043 -0.048 row_words_won 3.5 neighbours 0.495
twins_was 3.5 -0.057 heading 0.5 0.05 -0.048 size 0.75 role 0.5 -0.063 0.051 place 0.563 0.09 0.016 0.062
text 0.745 kept_ids 0.583 place 0.293 0.018 place 0.746 -0.028 0.019 abroad 0.5 heading_letters 0.556 -0.078
-0.011 place 0.811 -0.042 0.093 others_of_kind 1.5 twins_was 1.5 strong 2.5 0.063 -0.047 row 0.39 -0.058 0.029
-0.078
row_words_won 6.5 bond 0.5 weight -1.5 0.038 -0.048 href -2 test_id -1.5 -0.002 row_words_lost 6.5 0.069 -0.04
row_words_kept 1.5 letters 0.375 score 0.141 0.06 -0.061 0.058 0.091 row_words_lost 2.5 -0.067 row_words_lost 4
0.061 -0.033
twins_was 5.5 kept_classes -0.5 place 0.506 -0.002 -0.066 column -2.5 test_id 0.567 letters 0.375 test_id -1.5
-0.013 0.036 differ 0.5 others_of_kind 0.5 0.024 bond 4.5 0.061 -0.081 0.051 -0.06 -0.04 row_kept 0.25 -0.038
0.052
says 0.5 role -2.5 0.059 place 0.397 0.013 same_after 0.5 -0.028 row_words_kept 2.5 0.037 -0.012 says 1.5 -0.084
ancestors 0.367 size 0.644 -0.021 row_kept 0.779 record -0.5 -0.02 0.11 -0.016 size 0.994 -0.064 0.012
row_words_won 10 twins_was 3.5 ancestors 0.083 size 0.533 -0.039 row_now 0.5 0.043 -0.001 -0.023 row_words_lost
4 ancestors 0.367 0.086 0.011 -0.042 heading_letters 0.056 score 0.141 -0.034 row_words_lost 10.5
others_so_called 1.5 0.129 -0.028 -0.025 -0.027
row_words_won 6.5 score 0.215 letters 0.081 classes -1.5 -0.02 0.069 type -0.5 -0.006 0.163 column 0.572 column
-1.5 bond 3.5 strong 0.5 0.004 -0.072 0.017 -0.056 neighbours 0.623 0.078 -0.009 abroad 0.5 -0.044 0.03
test_id 0.567 test_id -1.5 abroad 0.5 row_words_lost 1.5 words_lost 2.5 row_words_won 3.5 0.008 size 0.591 0.051
-0.088 tag 0.5 -0.022 neighbours 0.082 -0 0.13 -0.017 0.028 text -1.5 0.004 kept_ids 0.792 0.081 -0.021 -0.051
bond 1.5 twins_now 3.5 twins_was 5.5 row_words_lost 10.5 -0.016 words_lost 1.5 0.08 -0.027 0.076 -0.058
heading_letters 0.056 telling 0.5 0.065 0.01 kept_ids 0.917 kept_ids 0.417 row_words_lost 0.5 0.043 -0.037 says
1.5 -0.067 0.028 0.035
size 0.75 -0.021 words_kept 2.5 letters 0.183 letters 0.023 0.002 size 0.872 0.094 0.019 others_so_called 0.5
size 0.872 0.039 type -2.5 -0.005 ahead 0.012 0.048 -0.088 others_so_called 1.5 0.062 -0.008 kept_ids 0.417
0.089 -0.004
same_kind 0.5 -0.033 size 0.533 place 0.293 -0.003 0.074 surroundings 0.762 had_twins 0.5 twins_now 2 0.01
-0.057 name_attribute -2 -0.065 type 0.5 0.077 -0.038 ahead 0.241 -0.03 row 0.39 row_words_won 2.5 0.019 -0.078
0.04
"""
