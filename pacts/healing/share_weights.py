"""Trees over the signs of `share_signs`, learnt by `python -m benchmarks.heal_share --fit`, never set by hand.

A tree is what it adds to the score, or a sign, the greatest value for its first branch, and two branches.
"""

from typing import Final

TREES: Final = """
ahead 0.586 weight 0.5 -0.079 0.068 differ 0.5 tag 0.5 0.084 strong 0.5 0.107 1.194 record -0.5 -0.093 bond 1.5
0.043 0.614
ahead 0.586 letters 0.183 -0.084 others_to_the_letter 0.5 same_kind 0.5 -0.011 0.296 -0.057 record -0.5 -0.09
same_kind 0.5 -0.05 bond 1.5 0.06 0.456
ahead 0.586 letters 0.081 -0.086 others_so_called 0.5 same_kind 0.5 -0.036 kept_ids 0.583 0.315 0.011 -0.069
record -0.5 -0.084 same_kind 0.5 -0.044 0.301
weight 1.1 ahead 0.586 kept_classes 0.308 ahead 0.012 -0.079 others_of_kind 0.5 0.005 0.25 -0.091 row_words_lost
0.5 0.18 -0.026 ahead 0.091 -0.002 0.247
ahead 0.586 kept_ids 0.167 ahead 0.357 -0.042 letters 0.023 -0.008 0.285 -0.086 record -0.5 -0.092 bond 1.5
-0.006 same_kind 0.5 -0.046 0.205
ahead 0.586 kept_classes 0.308 ahead 0.012 -0.076 size 0.644 -0.033 letters 0.023 0.017 record -0.5 0.035 0.336
-0.082 record -0.5 -0.085 0.157
ahead 0.586 letters 0.081 -0.083 others_to_the_letter 0.5 same_kind 0.5 -0.043 ahead -0.075 -0.082 kept_ids
0.583 0.264 0.042 -0.071 row_words_lost 0.5 0.156 0.03
weight 1.1 ahead -0.075 -0.096 field 0.5 kept_classes 0.308 agree 0.5 -0.048 0.087 -0.071 letters 0.081 -0.003
0.173 size 0.644 -0.011 0.14
ahead 0.439 kept_ids 0.167 ahead 0.091 -0.062 field 0.5 0.002 0.153 -0.086 differ 0.5 size 0.947 pressed 0.5
-0.034 0.138 0.145 -0.001
score 0.714 kept_classes 0.308 ahead 0.012 -0.078 size 0.465 -0.064 kept_ids 0.583 0.117 -0.032 surroundings
0.917 -0.089 0.022 row_words_won 2.5 0.116 -0.037
score 0.714 kept_classes 0.308 ahead -0.075 -0.087 bond 2.5 -0.007 type -0.5 0.03 0.213 neighbours 0.623 -0.093
-0.005 record -0.5 -0.085 0.1
weight 0.5 field 0.5 agree 1.5 -0.076 0.037 letters 0.081 -0.047 0.119 same_kind 0.5 pressed 0.5 -0.062 0.158
differ 0.5 0.102 -0.014
ahead 0.439 kept_ids 0.167 ahead -0.075 -0.086 size 0.644 -0.045 0.065 -0.083 record -0.5 -0.081 size 0.994
kept_ids 0.417 0.089 -0.045 0.101
ahead 0.439 kept_ids 0.167 ahead -0.075 -0.086 score 0.215 -0.057 0.049 -0.082 record -0.5 -0.082 size 0.994
kept_ids 0.417 0.087 -0.045 0.096
score 0.714 letters 0.081 says 2.5 -0.074 0.287 field 0.5 kept_ids 0.167 0.027 -0.066 0.109 record -0.5 -0.077
size 0.75 -0.028 0.1
surroundings 0.917 kept_classes 0.308 ahead 0.012 -0.068 size 0.387 -0.075 row_kept 0.417 0.038 0.143 neighbours
0.327 -0.091 -0.018 size 0.696 -0.046 0.096
differ 0.5 size 0.75 -0.026 title -2.5 0.092 -0.081 letters 0.081 -0.074 record -0.5 -0.077 same_kind 0.5 -0.062
bond 1.5 0.014 0.122
letters 0.183 size 0.994 says 2.5 -0.066 0.187 0.032 row_words_lost 0.5 same_kind 0.5 -0.034 0.089 ancestors
0.225 0.04 surroundings 0.917 -0.073 0.05
same_kind 0.5 pressed 0.5 -0.088 0.027 ahead 0.012 -0.073 row_words_won 3.5 letters 0.023 0.004 title -2.5 0.09
-0.07 kept_ids 0.167 0.031 -0.075
same_kind 0.5 pressed 0.5 -0.085 0.01 ahead -0.075 -0.091 record -0.5 -0.052 bond 2.5 kept_ids 0.417 pressed 0.5
0.114 -0.008 -0.043 0.079
ahead 0.012 -0.079 same_kind 0.5 pressed 0.5 -0.085 weight -0.4 -0.079 0.127 record -0.5 -0.046 kept_ids 0.708
0.075 bond 3.5 -0.056 0.054
differ 0.5 size 0.75 -0.028 title -2.5 0.078 -0.109 kept_ids 0.167 field 0.5 -0.031 same_kind 0.5 -0.065 0.109
surroundings 0.917 -0.083 0.007
letters 0.081 row 0.791 -0.071 kept_classes 0.308 0.107 -0.018 row_words_lost 0.5 title -2.5 0.06 -0.063
others_to_the_letter 1.5 role -0.5 -0.06 0.039 -0.076
letters 0.183 size 0.994 kept_classes 0.308 row_kept 0.25 -0.055 surroundings 0.125 0.179 -0.006 -0.087 0.026
surroundings 0.917 kept_ids 0.167 0.056 -0.05 0.069
same_kind 0.5 pressed 0.5 -0.085 0.011 field 0.5 neighbours 0.495 says 2.5 -0.055 0.191 0.026 kept_ids 0.417
0.106 same_after 0.5 -0.056 0.057
ahead -0.075 -0.089 surroundings 0.917 kept_ids 0.167 row_kept 0.083 twins_now 2 0.016 -0.101 ancestors 0.225
0.135 -0.012 -0.059 size 0.75 -0.041 0.071
same_kind 0.5 pressed 0.5 -0.081 0.022 field 0.5 neighbours 0.082 -0.043 others_to_the_letter 1.5 0.046 -0.034
kept_ids 0.583 0.091 surroundings 0.804 -0.056 0.061
same_kind 0.5 -0.063 ahead 0.012 -0.061 row_words_lost 1.5 kept_ids 0.583 0.089 bond 3.5 -0.022 twins_was 1.5
0.093 -0.021 kept_classes 0.308 0.026 -0.051
ahead -0.075 -0.079 same_kind 0.5 pressed 0.5 -0.08 agree 0.5 -0.076 0.126 bond 0.5 -0.038 record -0.5 kept_ids
0.167 0.036 -0.092 0.043
neighbours 0.082 kept_classes 0.308 agree 0.5 -0.03 0.051 -0.08 kept_ids 0.417 kept_ids -0.5 -0.013 0.095
surroundings 0.762 -0.063 row_words_won 2.5 0.03 -0.06
ahead -0.075 -0.074 field 0.5 bond 1.5 -0.045 pressed 0.5 says 1.5 -0.087 0.056 others_to_the_letter 0.5 0.089
row 0.791 -0.065 0.043 0.048
differ 0.5 size 0.644 -0.037 title -2.5 0.051 -0.092 kept_ids 0.583 ahead 0.012 -0.059 heading 0.5 row_kept 0.25
0.014 0.124 -0.028 -0.064
same_kind 0.5 -0.06 had_twins 0.5 neighbours 0.082 kept_ids 0.167 twins_now 2 0.043 -0.072 -0.075 place 0.344
0.146 0.038 row 0.791 -0.078 0.019
kept_ids 0.417 row_kept 0.25 text 0.245 field 0.5 -0.05 0.037 twins_was 1.5 0.108 -0.052 ancestors 0.55 0.103
-0.003 same_after 0.5 -0.063 0.013
same_kind 0.5 pressed 0.5 -0.079 agree 0.5 -0.077 kept_classes 0.308 0.145 -0.04 kept_classes 0.745 0.037
surroundings 0.762 -0.061 words_won 1.5 0.036 -0.043
says 2.5 field 0.5 pressed 0.5 -0.066 record 0.5 bond 2.5 -0.067 twins_was 1.5 0.064 -0.058 place 0.506 0.136
0.018 0.029 0.103
kept_ids 0.417 text 0.245 row_kept 0.083 field 0.5 -0.048 0.03 heading_letters 0.056 0.108 0 0.079 surroundings
0.762 abroad 0.5 -0.071 0.095 -0.002
kept_ids 0.167 kept_ids -0.5 -0.044 size 0.808 row_kept 0.25 -0.021 0.059 row_words_lost 1.5 0.109 0.026
surroundings 0.762 -0.06 row_words_won 5 0.013 -0.106
row 0.791 field 0.5 says 2.5 -0.045 0.08 had_twins 0.5 bond 3.5 ancestors 0.55 words_won 2.5 -0.006 0.094 -0.06
0.088 -0.062 0.028
kept_ids 0.417 agree 0.5 -0.012 kept_classes 0.745 0.072 surroundings 0.804 -0.078 0.032 score 0.429 -0.075
title -2.5 -0.004 letters 0.75 0.044 -0.171
letters 0.023 says 2.5 -0.046 0.133 others_so_called 2.5 role -0.5 -0.03 bond 3.5 strong 0.5 0.038 -0.095 0.064
row 0.791 -0.085 0.016
same_kind 0.5 pressed 0.5 -0.072 0.023 field 0.5 kept_classes 0.308 tag 0.5 0.077 -0 surroundings 0.804 -0.056
0.002 others_to_the_letter 2.5 0.055 -0.039
same_kind 0.5 pressed 0.5 -0.075 kept_classes 0.745 0.058 -0.07 had_twins 0.5 row_words_won 0.5 bond 0.5 -0.054
0.056 -0.008 record 0.5 -0.066 0.013
ahead -0.075 -0.057 bond 0.5 -0.043 abroad 0.5 row_words_won 5 others_to_the_letter 1.5 text 0.245 size 0.994
-0.016 0.045 0.072 -0.021 -0.044 0.098
same_kind 0.5 pressed 0.5 -0.072 href -2 -0.013 0.127 twins_now 2 bond 1.5 0.001 0.039 row 0.051 -0.073 title
-2.5 0.031 -0.083
same_kind 0.5 pressed 0.5 -0.068 0.012 others_to_the_letter 1.5 bond 2.5 -0.006 role -0.5 -0.019 0.062
surroundings 0.708 -0.082 classes 0.55 0.049 -0.041
ancestors 0.225 says 1.5 says 0.5 kept_ids 0.583 row_kept 0.25 twins_now 2 0.025 -0.069 0.097 -0.03 -0.106 0.09
title -2.5 -0.021 -0.121
abroad 0.5 text 0.245 says 2.5 says 0.5 record 0.5 -0.032 0.047 -0.075 0.053 twins_was 1.5 0.055 -0.034 bond 0.5
-0.056 0.104
kept_classes 0.308 kept_classes -0.5 -0.023 neighbours 0.082 0.011 0.093 surroundings 0.804 abroad 0.5 -0.061
0.087 differ 1.5 -0.002 row_words_lost 1.5 0.163 -0.04
kept_classes 0.745 0.019 size 0.75 -0.076 surroundings 0.804 -0.041 score 0.546 place 0.746 -0.037 0.215
words_lost 1.5 row 0.39 -0.015 0.058 -0.071
field 0.5 row_kept 0.779 heading_letters 0.056 says 1.5 says 0.5 bond 2.5 -0.032 row_words_won 5 0.08 -0.033
-0.101 0.078 -0.054 0.014 0.026
kept_ids 0.583 size 0.644 -0.018 element_id -2 classes 0.55 0.024 -0.045 letters 0.081 0.017 0.112 differ 0.5
size 0.808 -0.056 0.026 -0.056
says 2.5 says 0.5 row_words_won 5 bond 1.5 -0.015 title -2.5 ahead 0.012 -0.051 0.052 -0.065 -0.04 says 1.5
-0.108 -0.01 0.091
size 0.75 kept_classes 0.308 score 0.141 -0.059 0.026 -0.068 row_words_won 5 title -2.5 0.031 title 0.525 bond
4.5 0.04 -0.204 0.068 -0.031
heading_letters 0.556 row 0.791 had_twins 0.5 text 0.245 words_won 2.5 weight -0.4 -0.041 0.028 0.05 0.081
-0.051 0.062 neighbours 0.327 -0.063 -0.004
field 0.5 record 0.5 twins_was 2.5 pressed 0.5 -0.044 0.01 -0.064 ahead 0.586 same_after 0.5 0.015 0.155 -0.014
type -2.5 0.084 0.015
kept_classes 0.938 ancestors 0.55 strong 0.5 others_of_kind 0.5 -0.019 0.046 0.071 -0.046 surroundings 0.762
-0.054 strong 0.5 0.047 bond 3.5 -0.104 0.005
kept_ids 0.583 size 0.533 -0.033 ancestors 0.55 neighbours 0.082 kept_classes 0.745 row 0.051 0.014 0.088 -0.063
0.09 row_words_lost 0.5 0.01 -0.059 -0.023
field 0.5 says 2.5 text 0.245 -0.031 title -2.5 heading_letters 0.556 0.068 0.002 kept_ids 0.917 -0.169 0.025
0.07 classes 0.268 0.04 -0.028
ancestors 0.225 text 0.745 kept_ids 0.167 row_words_kept 2.5 had_twins 0.5 size 0.465 -0.05 0.036 -0.062 0.064
-0.034 0.074 surroundings 0.804 -0.055 0.007
heading -1.5 place 0.244 -0.026 others_of_kind 0.5 0.018 abroad 0.5 kept_ids 0.792 ahead 0.091 0.002 0.14 -0.058
place 0.397 -0.017 0.251 -0.017
kept_ids 0.417 kept_ids -0.5 -0.038 size 0.387 -0.054 0.03 row_words_won 3.5 surroundings 0.762 text 0.245
row_words_kept 0.5 -0.01 -0.099 0.047 0.01 -0.071
row 0.051 twins_now 2 -0.004 -0.064 ahead 0.586 same_after 0.5 0.026 record 0.5 0.003 differ 0.5 0.022 0.255
bond 1.5 -0.085 0.01
row 0.051 field 0.5 says 1.5 -0.04 heading_letters 0.056 row_words_lost 6.5 0.134 -0.029 -0.01 kept_classes -0.5
-0.055 kept_classes 0.938 0.062 -0.014 0.019
kept_ids -0.5 -0.05 same_kind 0.5 pressed 0.5 -0.064 0.016 kept_ids 0.417 0.029 surroundings 0.549 -0.067 record
-0.5 -0.072 title -2.5 0.024 -0.072
abroad 0.5 kept_ids 0.167 kept_ids -0.5 -0.04 neighbours 0.082 says 1.5 read 0.5 letters 0.375 -0.011 0.073
-0.086 0.099 0.053 -0.025 0.066
kept_ids 0.417 neighbours 0.082 heading_letters 0.556 0.007 -0.056 ancestors 0.55 0.064 -0.004 surroundings
0.762 text 0.245 -0.061 0.015 ahead 0.586 0.038 -0.022
abroad 0.5 words_lost 3.5 ahead -0.075 -0.044 ahead 0.586 words_won 2.5 0.007 0.063 words_won 1.5 -0.002 -0.084
-0.061 place 0.811 0.018 0.16
size 0.75 kept_classes 0.308 size 0.465 -0.051 0.014 -0.056 test_id 0.567 twins_now 2 kept_ids 0.708 0.047 0.008
differ 0.5 0.039 -0.064 -0.071
size 0.75 kept_classes 0.308 -0.002 -0.061 title -2.5 row_words_won 0.5 0.036 others_so_called 0.5 0.025 -0.045
title 0.827 letters 0.75 0.032 -0.195 0.05
abroad 0.5 letters 0.023 row 0.791 -0.052 0.007 row_words_won 3.5 role -0.5 -0.023 0.025 row 0.051 -0.063 strong
0.5 0.085 -0.028 0.058
field 0.5 says 1.5 says 0.5 record 0.5 -0.027 type -1.5 0.078 size 0.872 0.045 -0.039 -0.103 0.028 text 0.745
0.012 0.098
says 2.5 test_id 0.567 letters 0.023 -0.02 words_won 2.5 size 0.947 says 0.5 0.04 -0.06 -0.014 field 0.5 -0.001
0.112 -0.076 0.073
placeholder -2.5 says 2.5 words_kept 2.5 ancestors 0.268 letters 0.375 -0.018 twins_was 1.5 0.044 -0.033 -0.036
0.034 0.054 type -0.5 -0.043 0.086
says 2.5 says 0.5 role -2.5 0.105 bond 1.5 text 0.745 -0.027 0.095 0.01 says 1.5 -0.099 ancestors 0.268 0.044
-0.048 0.077
kept_classes 0.308 words_won 2.5 neighbours 0.082 -0.017 0.031 0.048 size 0.75 -0.049 place 0.563 row_words_kept
6 row_was 0.5 0.016 -0.1 0.042 0.007
same_kind 0.5 href -2 -0.042 0.05 others_so_called 2.5 bond 2.5 ahead 0.586 row_kept 0.929 0.006 0.105 -0.04
score 0.714 0.07 0.012 -0.024
kept_ids 0.583 kept_ids -0.5 -0.039 others_so_called 0.5 same_kind 0.5 -0.016 neighbours 0.327 words_won 2.5
0.001 0.077 0.095 -0.016 abroad 0.5 -0.029 0.076
test_id -1.5 abroad 0.5 -0.016 place 0.811 0.007 0.124 row_words_lost 1.5 test_id 0.133 row_words_won 5 0.144
-0.032 -0.012 words_lost 1.5 0.041 -0.075
text 0.245 abroad 0.5 -0.017 0.048 score 0.714 size 0.533 -0.033 record -0.5 -0.004 0.102 others_of_kind 0.5
text 0.745 -0.087 0.026 -0.097
field 0.5 row 0.051 heading -1.5 text 0.245 -0.027 0.051 -0.04 role -2.5 0.069 heading_letters 0.556 0.037 href
-2 -0.039 0.034 0.02
letters 0.023 -0.021 row_words_won 0.5 title -2.5 kept_classes -0.5 -0.035 0.041 size 0.994 0.072 title 0.122
-0.152 0.037 others_to_the_letter 0.5 0.01 -0.04
row 0.791 kept_classes -0.5 -0.06 letters 0.023 -0.032 had_twins 0.5 bond 3.5 -0.006 0.042 surroundings 0.917
ahead 0.586 -0.025 -0.139 0.067 0.021
place 0.397 kept_classes 0.308 0.03 -0.032 surroundings 0.917 abroad 0.5 -0.033 others_of_kind 0.5 -0.026 0.114
score 0.546 0.087 words_won 2.5 0.018 -0.097
says 2.5 says 0.5 classes 0.268 same_kind 0.5 pressed 0.5 -0.051 0.046 0.03 -0.017 says 1.5 -0.101
row_words_kept 0.5 0.053 -0.042 0.068
placeholder -2.5 says 2.5 text 0.745 ahead 0.586 bond 2.5 -0.013 0.029 -0.048 bond 4.5 0.095 others_of_kind 0.5
0.02 -0.087 0.061 0.065
says 2.5 says 0.5 role -2.5 place 0.746 -0.033 0.133 role -0.5 -0.052 -0.002 size 0.947 -0.07 others_so_called
0.5 0.071 -0.061 0.047
words_won 2.5 bond 0.5 -0.045 title -2.5 0.006 title 0.607 size 0.947 0.035 -0.162 0.043 ahead 0.586 role 0.5
-0.013 0.095 -0.057
row 0.791 had_twins 0.5 bond 3.5 kept_ids 0.583 -0.001 -0.054 role -0.5 strong 1.5 -0.064 0.057 row_words_won 5
0.073 -0.079 -0.043 0.022
test_id 0.567 kept_classes -0.5 -0.034 size 0.75 kept_classes 0.308 0.011 -0.042 title -2.5 0.026 title 0.525
letters 0.75 0.026 -0.151 0.057 -0.076
test_id 0.133 same_kind 0.5 pressed 0.5 -0.052 0.03 test_id -1.5 abroad 0.5 element_id -2 row_words_won 6.5
-0.003 -0.079 0.027 0.052 0.056 -0.056
size 0.75 role 0.5 -0.037 0.005 row_words_won 0.5 title -2.5 bond 1.5 -0.002 0.059 -0.036 same_letters 0.5
weight 0 -0.009 0.068 -0.047
row 0.051 had_twins 0.5 text 0.745 bond 3.5 -0.021 0.02 surroundings 0.917 row_words_won 3.5 0.117 -0.036 -0.019
-0.054 says 0.5 0.02 -0.027
row 0.051 ancestors 0.367 place 0.746 words_won 1.5 -0.025 row_kept 0.083 -0.003 score 0.141 -0.037 0.128
others_of_kind 0.5 0.006 0.156 -0.03 0.019
says 2.5 size 0.591 role 0.5 -0.043 ancestors -1.5 -0.051 0.057 ahead 0.586 words_won 2.5 weight -0.4 -0.024
0.03 0.055 -0.011 0.058
test_id 0.567 row_words_won 5 role -0.5 -0.02 0.012 row 0.791 place 0.344 size 0.75 surroundings 0.125 -0.078
0.015 0.035 -0.061 0.072 -0.071
ahead 0.586 neighbours 0.082 -0.007 ahead 0.091 -0.01 same_kind 0.5 -0.012 record -0.5 -0.009 0.083 text 0.745
-0.033 title -2.5 0.046 -0.055
pressed 0.5 tag 0.5 -0.039 0.002 size 0.872 letters 0.023 row_kept 0.083 -0.045 weight -1.5 0.115 -0.017
row_words_won 6.5 0.092 -0.026 -0.013
abroad 0.5 surroundings 0.762 others_to_the_letter 1.5 -0.002 -0.054 weight -1.1 0.093 0.004 place 0.811 letters
0.081 differ 0.5 -0.064 0.024 0.1 0.154
abroad 0.5 record -0.5 -0.032 ahead 0.091 -0.019 ahead 0.586 others_of_kind 0.5 0.015 0.081 words_won 0.5 0.01
-0.047 place 0.811 0.013 0.134
same_kind 0.5 -0.028 kept_ids -0.5 -0.039 kept_ids 0.708 others_so_called 0.5 neighbours 0.082 words_won 3.5
0.005 0.085 kept_classes -0.5 -0.039 0.082 -0.005 -0.007
agree 0.5 -0.019 test_id -1.5 ancestors 0.55 0.016 same_before 0.5 tag 0.5 -0.041 0.042 surroundings 0.917 -0.09
value -2.5 -0.023 0.077 0.055
kept_classes 0.938 0.012 surroundings 0.804 abroad 0.5 -0.044 0.065 size 0.994 -0.028 ahead 0.241 -0.068
row_words_won 3.5 row -1.5 0.087 0.015 -0.046
field 0.5 test_id 0.36 column -0.5 letters 0.375 weight 0 -0.031 row_words_kept 6 -0.018 0.065 0.014 -0.056
-0.072 section 0.572 0.009 0.083
abroad 0.5 pressed 0.5 -0.017 size 0.872 letters 0.375 words_won 2.5 -0.029 classes 0.367 0.081 -0.049 0.088
-0.018 place 0.811 0.013 0.112
words_kept 2.5 ahead 0.586 neighbours 0.082 says 1.5 text 0.245 -0.026 0.039 0.054 0.026 bond 1.5 -0.063 row
0.051 -0.04 0.013 0.041
says 1.5 says 0.5 kept_ids 0.583 classes 0.31 neighbours 0.495 row_words_won 2.5 -0.023 0.025 0.049 -0.033
-0.019 -0.087 others_so_called 1.5 0.047 -0.042
kept_classes -0.5 bond 0.5 0.06 twins_now 5 -0.056 0.027 element_id -2 ahead 0.357 0.015 bond 3.5 -0.043 0 place
0.149 -0.071 0.028
words_kept 3.5 says 2.5 words_kept 2.5 strong 1.5 element_id -2 -0.007 0.019 section 0.572 href -2 -0.076 0.04
0.055 0.045 0.06 -0.052
row 0.051 -0.01 row_words_won 3.5 neighbours 0.495 heading_letters 0.556 0.009 -0.072 agree 1.5 place 0.881 size
0.591 -0.028 0.136 -0.035 0.007 0.061
text 0.745 place 0.344 kept_classes 0.745 0.022 -0.044 surroundings 0.804 row_now 0.5 0.013 -0.058 text 0.245
0.016 -0.061 others_of_kind 1.5 0.033 -0.087
row_words_won 6.5 bond 0.5 weight -1.5 0.039 -0.051 href -2 test_id -1.5 0 neighbours 0.082 -0.019 0.087 type
-2.5 0.024 0.131 -0.038
kept_classes -0.5 -0.033 test_id 0.567 column -0.5 letters 0.375 -0.003 ahead 0.091 others_so_called 1.5 pressed
0.5 -0.029 0.105 -0.071 0.034 -0.056 -0.052
says 0.5 row 0.791 section 0.572 -0.011 0.046 row_words_won 3.5 0.008 0.085 says 1.5 -0.092 ancestors 0.367
0.033 size 0.994 -0.075 0.019
ancestors 0.55 kept_classes 0.938 row_words_lost 4 0.037 twins_was 1.5 words_lost 1.5 0.058 -0.024 -0.063 text
0.745 -0.031 0.052 kept_classes 0.938 -0.051 0
row_words_won 6.5 strong 0.5 place 0.746 -0 0.049 bond 3.5 letters 0.183 -0.012 -0.13 row_was 0.5 0.057 -0.004
abroad 0.5 -0.05 0.045
test_id 0.567 score 0.141 -0.047 words_kept 0.5 bond 2.5 row_words_kept 0.5 pressed 0.5 ahead 0.178 0.061 -0.029
-0.048 0.039 0.084 -0.006 -0.062
kept_ids 0.917 kept_ids 0.167 bond 1.5 -0.015 0.022 weight 1.1 -0.006 -0.063 differ 0.5 0.049 others_so_called
0.5 -0.043 agree 1.5 -0.022 0.08
size 0.75 -0.024 words_kept 2.5 letters 0.183 element_id -0.5 letters 0.023 0.01 classes -1.5 0.026 0.149 -0.038
-0.012 kept_ids 0.417 0.099 -0.001
same_kind 0.5 -0.033 had_twins 0.5 words_lost 3.5 twins_now 2 0.021 -0.034 -0.034 same_before 0.5 -0.055 letters
0.183 0.072 others_so_called 5 -0.034 0.041
same_after 0.5 ancestors 0.55 says 1.5 says 0.5 kept_classes 0.308 0.019 had_twins 0.5 words_won 0.5 0.059
-0.036 -0.096 -0.077 0.06 -0.044 0.014
test_id 0.567 test_id -1.5 kept_ids 0.917 -0.012 size 0.947 -0.022 letters 0.183 neighbours 0.495 -0.001 0.137
0.02 row_words_lost 6.5 0.058 -0.026 -0.077
ahead 0.091 words_lost 0.5 -0.062 0.002 bond 3.5 strong 0.5 0.005 row 0.791 -0.094 0.022 letters 0.75 0.073 size
0.994 -0.037 0.027
words_kept 3.5 kept_ids -0.5 place 0.293 row_words_lost 0.5 -0.033 0.08 twins_was 2.5 -0.086 0.004 words_kept
2.5 row_words_won 6.5 0.009 -0.021 0.055 -0.065
others_so_called 1.5 bond 2.5 -0.006 type -0.5 says 1.5 -0.032 column -1.5 0.086 -0.043 score 0.714 0.091 place
0.746 0.079 -0.037 -0.021
abroad 0.5 kept_ids -0.5 -0.029 words_kept 3.5 0.004 row_words_won 0.5 0.004 -0.089 ahead 0.178 place 0.293
-0.015 0.108 place 0.244 0.043 -0.039
words_kept 1.5 size 0.75 row_kept 0.25 words_lost 1.5 -0.006 -0.065 type 0.5 -0.006 0.074 others_to_the_letter
1.5 ancestors 0.225 0.045 0.005 -0.013 -0.022
agree 2.5 words_won 1.5 text 0.245 says 1.5 place 0.811 -0.043 0.018 0.027 0.017 ahead -0.075 -0.023 0.03
kept_ids 0.917 -0.05 0.02
classes 0.268 row 0.051 ahead 0.241 0.013 bond 3.5 -0.057 0.021 0.02 agree 3.5 abroad 0.5 title 0.525 -0.044
0.05 0.054 0.055
role -0.5 size 0.947 row_words_won 2.5 -0.067 0.007 0.023 bond 3.5 place 0.344 0.016 words_won 0.5 0.041 -0.026
had_twins 0.5 0.048 -0.015
kept_classes -0.5 -0.029 size 0.872 letters 0.023 -0.009 type -0.5 0.003 0.08 surroundings 0.412 -0.054 title
-2.5 0.016 title 0.525 -0.121 0.038
abroad 0.5 others_so_called 1.5 words_kept 2.5 words_lost 1.5 0.01 -0.028 0.059 -0.019 place 0.811 surroundings
0.549 0.043 -0.034 score 0.714 -0.022 0.132
field 0.5 row_kept 0.25 agree 1.5 -0.019 ancestors 0.083 0.022 -0.113 href -2 -0.001 place 0.881 size 0.465
-0.031 0.107 -0.02 0.021
size 0.306 -0.047 place 0.397 0.016 row 0.051 row_words_won 3.5 bond 0.5 section 0.122 -0.088 0.087 heading -1.5
0.045 -0.016 -0.071 0.01
ahead 0.586 ahead 0.091 -0.011 neighbours 0.082 -0.003 0.037 words_won 2.5 others_of_kind 0.5 classes 0.792
kept_classes 0.938 0.011 -0.048 0.031 -0.119 -0.095
kept_ids 0.708 same_kind 0.5 -0.019 element_id -2 0.003 element_id -0.5 place 0.746 size 0.465 -0.049 0.036
row_words_won 2.5 0.157 -0.008 -0.011 -0.015
row_words_won 10 row_words_won 5 words_lost 0.5 -0.018 text 0.245 -0.009 0.051 classes -1.5 -0.064 0.01
heading_letters 0.056 twins_now 2 0.093 -0.016 -0.036
placeholder -2.5 kept_ids 0.708 0 differ 0.5 0.018 -0.049 letters 0.183 tag 0.5 -0.036 ahead -0.075 -0.011 0.139
surroundings 0.762 -0.061 0.032
same_kind 0.5 -0.028 place 0.506 0.017 heading_letters 0.556 abroad 0.5 bond 2.5 -0.083 -0.01 place 0.811 -0.035
0.095 pressed 0.5 0.024 -0.027
abroad 0.5 row_words_won 6.5 column -1.5 0.006 column 0.245 -0.078 neighbours 0.623 0.057 -0.027 score 0.714
ahead 0.586 -0.027 0.07 -0.1 0.038
twins_was 3.5 section 0.572 had_twins 0.5 -0.006 surroundings 0.917 -0.066 0.013 0.037 row_kept 0.25 -0.051
twins_now 2 classes 0.55 0.122 -0.01 0.022
place 0.149 telling 0.5 0.029 -0.069 element_id -2 -0.005 weight 0 surroundings 0.762 others_of_kind 0.5 -0.01
ancestors -1.5 -0 0.091 0.099 -0.005
says 0.5 role -2.5 0.066 others_of_kind 1.5 section 0.572 -0.001 0.049 field 0.5 size 0.696 -0 -0.079 0.029 size
0.872 -0.06 0.016
text 0.245 others_of_kind 0.5 -0.013 place 0.881 0 weight -0.4 -0.024 row 0.952 element_id -2 0.191 -0.011
-0.004 same_before 0.5 0.058 -0.007
strong 0.5 same_before 0.5 0.003 score 0.353 -0.022 0.058 role -0.5 -0.06 place 0.881 0.013 others_so_called 0.5
-0.073 row_words_kept 2.5 0.05 -0.028
field 0.5 -0.008 type 0.5 score 0.182 -0.012 ancestors 0.55 0.092 row_words_won 3.5 0.037 -0.067 words_won 3.5
column 0.572 -0.023 0.054 0.065
field 0.5 value -1.5 -0.012 0.035 size 0.75 differ 1.5 0.089 -0.021 surroundings 0.495 -0.03
others_to_the_letter 2.5 size 0.994 -0.04 0.038 -0.032
test_id -1.5 says 1.5 says 0.5 0.001 -0.079 same_after 0.5 ahead 0.091 -0.017 0.07 -0.009 row_words_lost 1.5 tag
0.5 -0.018 0.084 -0.005
says 0.5 bond 1.5 ahead 0.241 0.014 text 0.745 -0.042 0.048 ahead 0.091 -0.039 text 0.245 0.05 title -2.5 0.025
-0.063 -0.024
same_kind 0.5 -0.033 same_after 0.5 place 0.397 0.012 size 0.465 0.065 -0.03 column -1.5 test_id 0.133 test_id
-2.5 0.028 0.113 -0.048 -0.045
"""
