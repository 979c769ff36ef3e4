"""Trees over the signs of `share_signs`: learnt by `python -m benchmarks.heal_share --fit`, never by hand.

A tree is what it adds to the score, or a sign, the greatest value for its first branch, and two branches.
"""

from typing import Final

TREES: Final = """
ahead 0.583 weight 0.5 letters 0.181 -0.09 others_so_called 0.5 0.122 -0.089 row_words_won 0.5 size 0.591 0.065
0.272 -0.029 differ 0.5 tag 0.5 0.097 strong 0.5 0.072 1.202 record -0.5 -0.089 bond 1.5 0.037 0.66
ahead 0.583 weight 0.5 kept_classes 0.214 ahead 0.013 -0.09 letters 0.181 -0.023 same_kind 0.5 -0.025
others_to_the_letter 1.5 0.463 -0.053 -0.096 others_to_the_letter 1.5 0.074 -0.048 record -0.5 -0.087 same_kind
0.5 -0.043 bond 1.5 0.031 0.445
ahead 0.583 letters 0.078 says 2.5 -0.086 0.32 others_to_the_letter 0.5 same_kind 0.5 -0.056 ahead -0.074 -0.087
kept_ids 0.562 says 0.5 0.461 0.039 0.061 -0.071 record -0.5 -0.088 same_kind 0.5 -0.039 bond 1.5 0.048 0.307
ahead 0.583 letters 0.078 -0.085 others_so_called 0.5 same_kind 0.5 -0.048 kept_ids 0.417 row_words_won 6.5
ahead -0.074 -0.048 0.348 0.033 0.016 -0.068 record -0.5 -0.081 size 0.75 0.071 title -2.5 bond 1.5 0.056 0.254
0.034
ahead 0.583 kept_classes 0.631 ahead 0.091 -0.068 size 0.992 agree 0.5 -0.035 ancestors 0.225 size 0.533 0.055
0.3 -0.042 record -0.5 -0.057 0.331 -0.085 record -0.5 -0.086 same_kind 0.5 -0.057 bond 1.5 0.028 0.201
ahead 0.583 letters 0.078 agree 1.5 -0.085 0.041 others_so_called 0.5 same_kind 0.5 -0.038 ahead -0.074 -0.081
record -0.5 0.006 bond 1.5 0.123 0.296 -0.065 record -0.5 -0.085 words_won 1.5 same_kind 0.5 -0.027 0.174 0.002
ahead 0.583 kept_ids 0.167 ahead 0.013 -0.079 letters 0.023 size 0.992 -0.049 0.133 size 0.465 -0.044 record
-0.5 -0.017 role -0.5 0.018 0.227 -0.085 record -0.5 -0.079 size 0.944 kept_ids 0.417 0.153 -0.012 0.157
ahead 0.436 kept_ids 0.167 ahead -0.074 -0.089 field 0.5 row 0.772 -0.047 0.127 same_kind 0.5 -0.083 0.188
-0.087 record -0.5 -0.084 bond 2.5 score 0.71 -0.035 0.113 size 0.696 pressed 0.5 -0.045 0.125 0.147
ahead 0.436 kept_classes 0.214 ahead -0.074 -0.092 same_kind 0.5 -0.053 agree 0.5 neighbours 0.061 field 0.5
-0.038 0.086 0.164 0.185 place 0.88 -0.092 -0.004 record -0.5 -0.076 bond 2.5 0.007 size 0.696 0.018 0.132
ahead 0.436 kept_ids 0.167 ahead 0.013 -0.073 same_kind 0.5 -0.067 neighbours 0.061 row_kept 0.417 0.01 0.165
0.17 -0.085 differ 0.5 size 0.644 0.016 title -2.5 0.128 -0.005 kept_ids 0.562 ancestors 0.083 0.196 0.033
-0.041
ahead 0.436 kept_classes 0.214 ahead 0.013 -0.068 size 0.644 row 0.772 -0.054 0.123 text 0.245 0.045 0.176
surroundings 0.792 -0.095 -0.028 row_words_lost 0.5 bond 3.5 0.036 0.122 kept_ids 0.167 0.101 surroundings 0.917
-0.057 0.094
weight 1 kept_classes 0.214 ahead -0.074 -0.091 letters 0.181 agree 0.5 size 0.992 -0.049 0.068 0.089
others_so_called 1.5 pressed 0.5 0.068 0.182 -0.024 surroundings 0.792 -0.086 field 0.5 -0.039 0.102 ahead 0.091
-0.039 0.103
weight 0.5 field 0.5 kept_ids 0.417 ahead 0.013 -0.087 row 0.772 -0.023 0.087 -0.091 same_kind 0.5 -0.089
kept_ids 0.562 0.1 -0.032 tag 0.5 kept_classes 0.214 pressed 0.5 0.019 0.216 -0.07 differ 0.5 0.101 -0.014
ahead 0.436 kept_ids 0.167 ahead -0.074 -0.086 letters 0.078 strong 0.5 row 0.042 -0.062 0.047 0.228 same_kind
0.5 -0.021 0.094 -0.081 row_words_lost 0.5 0.089 ancestors 0.225 kept_classes 0.91 0.105 -0.009 surroundings
0.917 -0.071 0.08
weight 1 field 0.5 kept_classes 0.214 row 0.772 letters 0.078 -0.07 pressed 0.5 -0.051 twins_now 2 0.119 -0.067
0.081 -0.076 same_kind 0.5 -0.079 kept_ids 0.562 ahead -0.074 -0.071 0.116 -0.019 surroundings 0.792 0.011 0.091
weight 1 field 0.5 kept_classes 0.214 agree 0.5 -0.051 kept_ids 0.417 pressed 0.5 0.006 0.118 -0.065
surroundings 0.917 -0.084 size 0.75 -0.078 0.072 letters 0.078 -0.024 had_twins 0.5 0.109 -0.047 row_words_won
4.5 0.077 -0.054
score 0.473 kept_ids 0.167 same_kind 0.5 -0.07 ahead 0.013 -0.061 0.046 -0.088 record -0.5 -0.078 same_kind 0.5
pressed 0.5 -0.063 0.133 surroundings 0.792 kept_classes 0.91 0.079 text 0.245 abroad 0.5 -0.086 0.107 0.051
0.084
surroundings 0.917 kept_ids 0.167 letters 0.364 row_kept 0.25 field 0.5 -0.062 0.016 heading 0.5 0.104 -0.03
ahead 0.013 -0.053 0.093 score 0.62 -0.089 row_now 0.5 0.071 -0.042 size 0.75 -0.033 title -2.5 0.098 -0.049
differ 0.5 size 0.75 pressed 0.5 -0.049 0.071 title -2.5 0.083 -0.086 ahead -0.074 -0.096 kept_ids 0.562
neighbours 0.061 heading_letters 0.038 letters 0.364 -0.015 0.1 -0.065 ancestors 0.367 0.1 0.004 surroundings
0.917 -0.079 0.021
letters 0.078 size 0.992 says 2.5 -0.07 0.133 score 0.71 text 0.245 -0.034 0.177 0.122 same_kind 0.5 pressed 0.5
-0.077 0.081 record -0.5 surroundings 0.273 0.056 -0.084 ahead -0.074 -0.066 kept_ids 0.688 0.085 0.039
letters 0.078 says 2.5 size 0.992 -0.069 0.008 0.12 row_words_lost 0.5 title -2.5 size 0.75 0.003 0.093 -0.071
kept_ids 0.167 row_kept 0.417 had_twins 0.5 role 0.5 -0.018 0.1 -0.067 0.087 surroundings 0.917 -0.069 0.043
same_kind 0.5 pressed 0.5 -0.083 weight -0.4 -0.074 0.088 neighbours 0.434 kept_classes 0.631 weight 0 -0.005
0.074 -0.081 record -0.5 -0.066 kept_ids 0.562 0.092 surroundings 0.706 -0.052 words_won 0.5 title -2.5 0.09
-0.061 -0.007
same_kind 0.5 pressed 0.5 -0.086 href -2 -0.025 0.144 ahead -0.074 -0.089 row_words_lost 1.5 bond 0.5 -0.032
kept_ids 0.562 0.1 surroundings 0.792 -0.043 0.067 kept_classes 0.631 field 0.5 -0.008 0.083 abroad 0.5 -0.063
0.109
differ 0.5 size 0.75 kept_classes 0.631 0.027 -0.072 title -2.5 surroundings 0.792 0.023 0.091 title 0.122 -0.19
0.061 field 0.5 says 2.5 kept_classes 0.214 row_kept 0.762 -0.04 0.08 -0.076 0.105 type -2.5 0.099 -0.011
same_kind 0.5 pressed 0.5 -0.086 agree 0.5 -0.057 text -1.5 -0.006 0.146 row_words_won 4.5 ahead -0.074 -0.082
kept_ids 0.167 bond 0.5 -0.026 neighbours 0.061 0.043 0.106 surroundings 0.792 -0.037 0.051 row 0.042 -0.065
0.016
same_kind 0.5 pressed 0.5 -0.084 text -1.5 -0.048 0.09 record -0.5 -0.062 neighbours 0.061 kept_classes 0.631
0.007 score 0.71 -0.084 0.029 kept_ids 0.562 kept_ids -0.5 -0.002 0.103 size 0.992 -0.044 title -2.5 0.037
-0.081
same_kind 0.5 pressed 0.5 -0.084 record 0.5 -0.044 0.112 ahead 0.013 -0.064 row_words_won 3.5 bond 2.5 text
0.745 -0.007 0.155 role -0.5 -0.009 had_twins 0.5 0.095 row_words_kept 3.5 -0.084 0.054 kept_ids 0.167 0.024
-0.079
weight 1 kept_ids 0.417 size 0.387 -0.076 kept_classes 0.631 row_kept 0.083 placeholder -2.5 twins_was 2.5 score
0.29 says 1.5 -0.048 0.108 0.054 -0.083 0.123 0.08 neighbours 0.598 -0.078 kept_ids -0.5 -0.038 0.128 -0.062
0.033
differ 0.5 size 0.75 kept_classes 0.631 0.018 -0.068 title -2.5 0.06 title 0.122 -0.127 0.062 kept_ids 0.562
same_kind 0.5 -0.06 neighbours 0.061 text 0.245 -0.024 0.064 strong 0.5 0.086 -0.014 surroundings 0.917 -0.076 0
same_kind 0.5 pressed 0.5 -0.08 href -2 -0.027 0.125 ahead -0.074 -0.076 record -0.5 place 0.397 0.004 -0.087
bond 0.5 differ 1.5 -0.058 0.055 others_to_the_letter 2.5 text 0.245 0.029 place 0.809 0.138 0.027 -0.017
same_kind 0.5 pressed 0.5 -0.08 0.009 row_words_won 4.5 neighbours 0.245 kept_classes 0.214 0.016 -0.062 differ
1.5 title -2.5 0.031 -0.056 others_of_kind 1.5 0.154 -0.044 kept_ids 0.417 row 0.042 twins_now 2 -0.002 -0.09
0.061 -0.09
field 0.5 says 2.5 neighbours 0.434 kept_classes 0.214 -0.027 -0.083 pressed 0.5 -0.038 title -2.5 0.026 letters
0.739 0.071 title 0.122 -0.177 0.039 0.083 kept_ids 0.688 same_kind 0.5 -0.053 0.061 surroundings 0.792 -0.059
0.029
bond 1.5 field 0.5 row 0.772 -0.063 surroundings 0.273 0.092 -0.035 0.006 others_to_the_letter 1.5 role -0.5
says 1.5 -0.089 0.056 row_words_won 4.5 size 0.465 -0.033 ahead 0.583 0.118 0.04 -0.009 weight 1 -0.077 -0.001
same_kind 0.5 pressed 0.5 -0.078 href -2 -0.024 0.107 field 0.5 says 2.5 text 0.245 neighbours 0.061 -0.064 0
ancestors 0.225 0.054 -0.02 0.081 others_to_the_letter 2.5 bond 3.5 strong 0.5 0.034 -0.067 0.093 -0.034
ahead -0.074 -0.071 kept_ids 0.417 bond 2.5 row_kept 0.083 size 0.75 -0.062 0.01 0.037 role -0.5 -0.011 0.073
size 0.944 pressed 0.5 -0.08 row 0.042 -0.057 0.042 record -0.5 -0.085 type 0.5 0.054 -0.005
field 0.5 row 0.772 says 2.5 kept_classes 0.214 size 0.591 -0.057 kept_classes -0.5 -0.042 0.035 surroundings
0.917 -0.078 -0.008 0.094 surroundings 0.472 0.079 size 0.75 -0.045 0.026 surroundings 0.792 kept_ids 0.562
0.041 -0.062 0.074
abroad 0.5 ahead -0.074 -0.07 kept_classes 0.214 row_kept 0.25 twins_was 1.5 0.017 -0.068 0.053 surroundings
0.792 -0.063 size 0.75 -0.062 row_words_won 2.5 title -2.5 0.052 title -1.5 -0.161 0.045 -0.054 bond 0.5 -0.056
0.116
size 0.75 kept_classes 0.631 says 2.5 neighbours 0.061 -0.039 0.035 0.115 -0.08 record -0.5 -0.053 bond 0.5
-0.032 abroad 0.5 surroundings 0.792 kept_classes 0.91 kept_ids 0.688 0.056 -0.036 text 0.245 -0.079 0.019 0.042
0.113
kept_ids 0.167 score 0.136 -0.059 kept_ids -0.5 -0.03 size 0.465 -0.027 0.045 size 0.992 surroundings 0.792
-0.078 kept_ids 0.688 0.052 -0.051 row_words_won 4.5 had_twins 0.5 0.039 surroundings 0.917 -0.067 title -2.5
0.057 -0.068 -0.069
ahead -0.074 -0.058 kept_ids -0.5 -0.046 kept_ids 0.417 size 0.387 -0.049 row_words_lost 3.5 0.054 0.008
surroundings 0.792 neighbours -1.5 0.116 text 0.245 -0.069 twins_was 1.5 0.054 -0.058 strong 0.5 0.07 bond 3.5
-0.088 0.04
neighbours 0.061 kept_classes 0.214 agree 0.5 -0.027 0.035 neighbours -1.5 0.056 -0.071 row_words_won 4.5 differ
1.5 heading_letters 0.038 0.056 0.003 row_words_lost 2.5 href -2 0.173 -0.006 -0.015 place 0.397 0.042 row 0.369
-0.11 0.022
row 0.042 twins_now 2 bond 3.5 field 0.5 heading_letters 0.038 -0.024 -0.076 kept_classes -0.5 -0.072 0.029
row_was 0.5 0.068 -0.001 row_kept 0.762 -0.086 0.03 kept_ids 0.688 others_so_called 0.5 0.059 0.005 score 0.62
-0.051 0.018
bond 2.5 row 0.772 field 0.5 -0.059 type -2.5 0.068 -0.022 0.008 twins_was 1.5 role 0.5 kept_classes 0.214 0.031
-0.057 title -2.5 0.071 -0.067 row 0.772 words_kept 0.5 0.061 -0.061 place 0.679 0.085 -0.015
letters 0.078 kept_classes 0.631 row_kept 0.083 placeholder -2.5 -0.05 0.055 type -2.5 -0.002 0.081 size 0.944
-0.082 differ 0.5 0.085 -0.045 abroad 0.5 row_words_lost 1.5 0.026 ancestors 0.268 row_words_lost 10 -0.009 0.08
-0.049 0.143
field 0.5 says 2.5 pressed 0.5 says 1.5 -0.073 kept_ids 0.167 0.065 -0.036 size 0.944 letters 0.023 -0.038 row
0.042 0.015 0.103 -0.031 0.074 text 0.745 kept_ids 0.688 0.033 placeholder -2.5 -0.051 0.066 0.096
kept_ids 0.167 says 1.5 says 0.5 bond 1.5 others_of_kind 0.5 -0.025 pressed 0.5 0.096 -0.003 size 0.533 -0.027
0.058 -0.113 0.076 surroundings 0.792 abroad 0.5 -0.057 0.064 row_words_won 5.5 differ 1.5 0.006 0.083 -0.108
ahead -0.074 -0.049 kept_ids 0.562 ancestors 0.55 place 0.743 words_won 2.5 bond 2.5 -0.03 0.037 role 0.5 -0.031
0.093 0.095 row_words_lost 0.5 0.008 -0.079 size 0.992 others_of_kind 0.5 -0.063 surroundings 0.917 -0.038 0.146
0.003
same_kind 0.5 -0.04 ahead -0.074 -0.059 abroad 0.5 had_twins 0.5 kept_ids -0.5 -0.064 text 0.245 placeholder
-2.5 kept_ids 0.167 neighbours 0.061 -0.01 0.072 -0.025 0.08 0.058 row 0.772 -0.085 classes 0.367 0.077 -0.016
0.066
field 0.5 row_kept 0.762 says 1.5 says 0.5 kept_classes 0.631 -0 -0.057 -0.108 neighbours 0.434 row_words_lost
1.5 0.171 0.007 score 0.71 -0.069 0.065 ancestors 0.55 0.046 surroundings 0.792 -0.082 size 0.75 -0.051 0.037
0.019
kept_classes 0.631 row 0.042 twins_now 2 letters 0.078 -0.014 ancestors 0.55 0.051 -0.046 -0.056 size 0.387
-0.061 0.062 surroundings 0.748 abroad 0.5 -0.057 0.075 size 0.807 others_of_kind 0.5 -0.077 0.073 words_kept
2.5 0.005 0.078
test_id 0.567 same_kind 0.5 pressed 0.5 -0.06 record 0.5 -0.018 0.104 had_twins 0.5 text 0.745 kept_classes -0.5
-0.045 letters 0.078 row_was 0.5 -0.063 0.014 type -1.5 -0.011 0.067 0.07 row 0.772 -0.071 0.016 -0.098
row_words_lost 3.5 text 0.745 kept_ids 0.562 0.014 words_won 0.5 place 0.809 -0.035 0.052 -0.052 others_of_kind
1.5 had_twins 0.5 row_words_won 8 0.103 -0.057 -0 -0.099 abroad 0.5 kept_ids 0.417 row_words_kept 2.5 -0.039
0.044 -0.071 0.047
row_words_won 4.5 bond 0.5 -0.027 ahead 0.091 -0.015 ahead 0.436 score 0.423 0.024 text 0.745 0.137 -0.038
others_of_kind 0.5 text 0.745 -0.001 0.057 same_letters 0.5 0.031 -0.13 kept_ids 0.167 abroad 0.5 -0.014 0.07
-0.078
abroad 0.5 text 0.245 says 2.5 field 0.5 record 0.5 -0.052 twins_was 2.5 bond 2.5 -0.005 -0.097 0.048 -0.001
0.05 twins_was 1.5 0.035 row_kept 0.417 -0.08 surroundings 0.472 0.094 -0.023 place 0.809 0.011 0.135
row_words_won 4.5 ahead -0.074 -0.039 ancestors 0.225 kept_classes 0.994 bond 2.5 0.013 surroundings 0.106 0.014
0.104 heading -1.5 0.063 element_id -2 -0.087 0.04 surroundings 0.792 row_was 0.5 0.037 -0.061 0.014 row 0.772
-0.041 0.054
kept_classes 0.631 ancestors 0.55 row_words_kept 0.5 had_twins 0.5 score 0.382 words_won 2.5 -0.036 0.046 0.063
-0.076 0.049 -0.048 same_after 0.5 -0.044 strong 0.5 kept_ids -0.5 -0.046 kept_ids 0.688 0.133 -0.001 bond 3.5
-0.077 0.005
kept_ids 0.417 text 0.245 says 1.5 -0.01 0.039 others_of_kind 0.5 0.069 -0.009 kept_ids 0.95 test_id -2.5 -0.048
test_id 0.567 row_words_lost 0.5 0.131 -0.022 -0.075 size 0.75 -0.045 section 0.122 row 0.042 -0.023 0.044 0.097
same_kind 0.5 pressed 0.5 -0.058 same_after 0.5 -0.013 0.107 twins_now 2 kept_ids -0.5 -0.043
others_to_the_letter 1.5 ahead 0.436 score 0.71 0.031 0.144 bond 3.5 -0.022 0.029 surroundings 0.792 -0.061
0.035 row_kept 0.25 -0.091 0.01
heading_letters 0.038 text 0.245 row_kept 0.083 row_words_won 10 placeholder -2.5 bond 2.5 -0.061 0.021 0.046
0.064 0.03 row_words_won 4.5 title -2.5 size 0.533 -0.025 0.115 -0.041 -0.026 field 0.5 value -1.5 -0.03 0.05
0.015
says 2.5 says 0.5 same_kind 0.5 -0.033 size 0.87 row_kept 0.083 letters 0.078 -0.034 0.039 0.068 section 0.122
type 0.5 0.019 specific 0.5 -0.049 0.001 0.056 says 1.5 -0.11 column -2.5 0.033 -0.07 0.06
abroad 0.5 says 2.5 says 0.5 twins_was 1.5 bond 3.5 others_of_kind 0.5 -0.031 kept_ids 0.85 neighbours 0.598
0.02 0.165 -0.059 0.038 row 0.772 -0.053 0.007 says 1.5 -0.108 ancestors 0.367 0.03 -0.054 0.051 0.055
row 0.772 abroad 0.5 letters 0.078 placeholder -2.5 text 0.245 -0.054 differ 1.5 -0.032 0.113 0.029 had_twins
0.5 0.009 ahead 0.436 -0.012 -0.095 0.05 ancestors 0.367 0.051 surroundings 0.792 -0.038 role -2.5 0.103 0.003
kept_classes 0.631 ancestors 0.55 neighbours 0.061 says 1.5 says 0.5 size 0.465 -0.063 0.018 -0.089 0.072 ahead
0.013 -0.033 0.062 differ 0.5 0.026 -0.063 same_after 0.5 -0.04 score 0.539 size 0.75 -0.041 0.119 -0.012
same_kind 0.5 pressed 0.5 -0.047 0.021 words_won 2.5 neighbours 0.434 says 2.5 -0.027 0.08 strong 0.5 weight
-0.4 0.011 0.084 bond 3.5 -0.061 element_id -2 -0.005 0.059 score 0.539 classes -1.5 0.038 0.137 -0.037
bond 0.5 -0.034 abroad 0.5 had_twins 0.5 ahead 0.013 -0.035 same_kind 0.5 -0.03 agree 1.5 row_kept -0.5 0.09
neighbours 0.434 -0.024 0.059 0.003 record 0.5 -0.053 twins_was 3.5 -0.054 place 0.62 0.086 -0.01 0.063
kept_classes 0.631 bond 2.5 others_so_called 0.5 words_won 1.5 -0.016 row_now 0.5 ahead 0.177 0.119 -0.017
row_kept 0.083 -0.027 0.04 -0.043 type -2.5 says 1.5 says 0.5 0.005 -0.09 0.047 strong 1.5 0.073 -0.053 -0.016
test_id 0.567 column -0.5 same_kind 0.5 pressed 0.5 -0.047 0.03 had_twins 0.5 text 0.245 words_kept 2.5 0.007
0.07 ahead 0.013 -0.046 0.063 row 0.772 -0.055 classes 0.071 0.07 -0.013 column 0.99 -0.091 -0.001 -0.067
field 0.5 row 0.042 says 1.5 ahead 0.177 same_before 0.5 type 0.5 -0.044 ahead 0.013 -0.029 0.109 0.077 -0.042
same_after 0.5 size 0.644 -0.016 row_words_lost 3.5 0.129 -0.013 place 0.397 0.065 -0.061 0.009 0.024
says 2.5 words_won 2.5 bond 1.5 -0.028 title -2.5 0.005 size 0.807 0.07 title 0.827 -0.163 0.039 ahead 0.583
pressed 0.5 field 0.5 -0.047 place 0.562 -0.004 0.099 place 0.505 0.115 -0.013 -0.062 0.051
field 0.5 heading_letters 0.038 surroundings 0.106 says 1.5 row_kept 0.25 -0.054 score 0.239 0.144 -0.043 0.067
others_of_kind 0.5 surroundings 0.389 0.076 agree 2.5 -0.045 0.04 ahead 0.013 -0.025 0.132 kept_ids -0.5 -0.06
-0.015 0.018
test_id 0.133 test_id -1.5 words_kept 2.5 says 2.5 says 0.5 section 0.572 kept_classes 0.214 0.002 -0.026 field
0.5 -0.035 0.1 says 1.5 -0.102 others_to_the_letter 0.5 same_after 0.5 0.052 -0.043 -0.083 0.06 0.04 0.043
-0.076
kept_ids 0.688 others_so_called 0.5 size 0.644 -0.014 test_id 0.567 same_after 0.5 0.022 0.073 -0.061 -0.016
record 0.5 bond 3.5 text 0.745 -0.068 0.052 row_words_won 0.5 0.019 letters 0.739 0.041 -0.092 kept_classes
0.994 -0.053 0.03
abroad 0.5 kept_ids -0.5 -0.047 words_lost 3.5 words_lost 2.5 row_words_kept 8 same_before 0.5 surroundings
0.748 -0.011 0.036 -0.031 0.026 size 0.75 -0.029 ancestors 0.55 0.129 -0.035 -0.061 place 0.743 differ 0.5
-0.051 0.068 0.11
ancestors 0.55 kept_classes 0.994 size 0.807 score 0.136 -0.049 differ 0.5 -0.017 0.03 0.037 -0.019
row_words_won 4.5 field 0.5 test_id -2.5 -0.033 test_id 0.133 0.069 -0.034 place 0.88 others_to_the_letter 2.5
0.021 -0.078 0.059 -0.073
ahead 0.583 size 0.75 neighbours 0.061 -0.033 role 0.5 -0.017 0.079 words_won 2.5 role 0.5 0.052 bond 2.5 text
0.245 -0.046 0.027 ahead 0.091 -0.029 0.072 kept_ids -0.5 -0.04 0.08 words_won 1.5 -0.014 -0.066
abroad 0.5 row_words_lost 3.5 title -2.5 ahead -0.074 -0.03 differ 1.5 href -2 0.005 bond 0.5 -0.052 0.091 0.053
title 0.607 letters 0.739 0.035 -0.144 0.051 -0.021 place 0.809 row_words_won 3.5 -0.024 0.085 0.156
ancestors 0.225 score 0.423 row_kept 0.583 words_won 1.5 place 0.743 section -1.5 -0.063 0.068 0.069 score 0.265
place 0.245 size 0.807 -0.068 0.054 ahead 0.177 0.091 -0.012 -0.04 place 0.397 0.073 -0.024 0.029 -0.013
words_kept 2.5 abroad 0.5 row_words_won 4.5 title -2.5 text 0.745 others_of_kind 0.5 -0.019 ancestors -1.5
-0.019 0.05 others_of_kind 0.5 0.063 -0.073 -0.061 row 0.772 -0.043 0.039 0.04 ahead 0.091 -0.039 size 0.75
-0.022 0.078
abroad 0.5 row_words_won 6.5 place 0.451 letters 0.078 -0.005 0.044 words_won 0.5 size 0.644 -0.061 bond 4.5
0.075 0.006 bond 3.5 score 0.539 -0.007 -0.058 0.048 row 0.042 -0.055 0.02 place 0.199 -0.04 0.074
size 0.465 row_kept 0.583 -0.049 0.02 twins_now 2 had_twins 0.5 text 0.245 0.009 row_words_won 8 0.055 -0.048
ancestors 0.45 score 0.62 -0.006 -0.126 surroundings 0.792 -0.038 0.074 kept_ids 0.85 -0.033 row_kept 0.929
-0.012 0.076
kept_classes -0.5 -0.04 others_to_the_letter 2.5 bond 3.5 others_so_called 0.5 score 0.539 row_kept 0.25 -0.003
0.06 -0.033 -0.047 role -0.5 size 0.944 -0.077 0.029 weight 1 had_twins 0.5 0.097 -0.005 0.008 href -2 -0.042
0.057
href -2 field 0.5 says 2.5 test_id -1.5 -0.028 row_kept 0.083 -0.051 0.057 0.032 size 0.591 differ 1.5 0.118
-0.024 words_lost 3.5 words_won 3.5 role 0.5 0.057 -0.009 0.085 -0.061 row_kept 0.25 -0.016 0.083
bond 2.5 role -2.5 row 0.772 -0.013 0.102 words_won 3.5 -0.024 letters 0.023 -0.015 0.086 role -0.5 size 0.944
-0.059 0.035 row_words_won 4.5 words_lost 0.5 title -2.5 0.03 -0.042 0.079 neighbours 0.061 0.04 -0.053
place 0.809 ancestors 0.183 row_words_kept 3.5 -0.009 0.032 same_after 0.5 -0.045 pressed 0.5 -0.029 0.037
strong 0.5 weight -0.4 element_id -2 -0.061 0.095 twins_now 2 kept_ids -0.5 -0.012 0.132 -0.006 bond 3.5 -0.035
0.013
kept_classes -0.5 -0.036 score 0.136 -0.053 element_id -2 -0.001 same_kind 0.5 -0.038 others_to_the_letter 0.5
kept_ids 0.688 ancestors 0.083 words_won 1.5 -0.006 surroundings 0.472 0.079 -0.028 0.121 kept_ids 0.775 -0.076
0.033 row_words_won 0.5 0.041 -0.069
kept_classes 0.214 0.015 size 0.944 type 0.5 -0.052 bond 3.5 -0.026 0.076 surroundings 0.472 -0.075 element_id
-2 classes -1.5 place 0.88 -0.01 strong 0.5 0.126 0.014 score 0.71 -0.079 words_kept 0.5 0.075 -0.018 0.053
abroad 0.5 role -0.5 -0.033 words_kept 2.5 placeholder -2.5 pressed 0.5 section 0.572 column 0.572 -0.034
neighbours 0.598 0.086 -0.038 0.047 tag 0.5 0.066 -0.004 place 0.199 -0.056 0.074 0.05 place 0.809 0.016 0.119
says 1.5 says 0.5 bond 1.5 words_won 2.5 role -2.5 0.131 ahead 0.013 0.005 -0.05 place 0.295 0.079
others_so_called 2.5 -0.022 0.093 0.015 -0.09 neighbours 0.598 record -0.5 -0.045 ahead 0.013 -0.033 0.092
-0.014
kept_ids 0.688 0.01 kept_ids 0.85 neighbours 0.598 text 0.245 -0.051 0.051 value -2.5 others_of_kind 1.5 -0.112
0.023 0.033 agree 3.5 abroad 0.5 letters -0.5 0.046 field 0.5 -0.038 0.017 place 0.88 -0.046 0.123 0.057
heading_letters 0.038 0.017 row_words_won 4.5 field 0.5 row_words_lost 0.5 title -2.5 0.012 letters 0.739 0.044
-0.092 kept_classes 0.91 0.001 -0.069 letters 0.364 0.075 bond 4.5 -0.069 0.029 row 0.042 words_won 5 -0.078
0.052 0.004
ancestors 0.31 score 0.179 type 0.5 -0.048 bond 0.5 0.14 -0.037 0.014 same_after 0.5 text 0.745 -0.032 -0.104
section 0.122 test_id -2.5 agree 3.5 agree 1.5 0.019 -0.048 0.043 test_id 0.133 0.097 -0.014 0.059
heading_letters 0.038 element_id -0.5 surroundings 0.706 score 0.239 -0.002 surroundings 0.106 ahead 0.293 0.059
-0.028 0.066 -0.02 text 0.745 -0.07 0.057 kept_ids 0.95 -0.013 same_after 0.5 -0.025 ahead 0.583 0.108 agree 3.5
-0.015 0.07
kept_ids -0.5 -0.039 same_kind 0.5 pressed 0.5 -0.048 letters 0.023 -0.041 0.048 row_words_won 10 row_words_lost
10 neighbours 0.598 -0.011 0.016 words_lost 1.5 classes -1.5 0.122 -0.014 -0.034 heading_letters 0.038 words_won
0.5 -0.04 0.102 -0.014
abroad 0.5 text 0.745 row 0.772 size 0.87 -0.006 placeholder -2.5 heading_letters 0.538 -0.075 -0.015 0.032
twins_was 3.5 -0.005 twins_now 3.5 0.088 0.015 title -2.5 0.045 title -1.5 -0.096 0.024 bond 0.5 -0.043 0.069
row_words_won 4.5 column -0.5 record -0.5 surroundings 0.273 row_kept 0.083 0.013 0.155 -0.022 same_kind 0.5
-0.026 0.011 differ 0.5 0.005 -0.079 place 0.397 row_words_kept 5 field 0.5 -0.024 0.032 0.078 row_words_lost
2.5 -0.113 -0.024
words_kept 3.5 row_kept 0.929 words_kept 2.5 words_lost 1.5 element_id -0.5 field 0.5 -0.001 0.038
row_words_kept 5 -0.054 0.044 -0.023 type -0.5 -0.027 0.082 words_lost 1.5 0.019 kept_ids 0.167 -0.003 0.126
score 0.539 0.037 -0.067
section 0.572 place 0.397 size 0.533 -0.024 words_won 2.5 agree 0.5 -0.023 0.032 0.061 size 0.387 same_kind 0.5
-0.023 surroundings 0.472 -0.025 0.183 surroundings 0.748 agree 2.5 -0.025 -0.139 title -2.5 0.001 -0.067 0.038
ahead 0.583 same_kind 0.5 -0.02 others_so_called 0.5 row 0.042 ahead 0.177 twins_now 2 kept_classes 0.631 row
-1.5 name_attribute -2 0.117 0.019 -0.003 -0.037 -0.055 -0.009 0.057 ahead 0.177 -0.038 same_before 0.5 -0.015
0.072 -0.017
row_words_won 6.5 ahead 0.583 type -0.5 -0.003 others_to_the_letter 1.5 ahead -0.074 -0.037 kept_ids 0.95
row_words_lost 5 0.016 0.077 letters 0.023 0.007 0.154 -0.026 size 0.992 pressed 0.5 -0.077 0.006 words_won 0.5
0.018 -0.042 -0.026
kept_ids -0.5 -0.039 placeholder -2.5 letters 0.023 size 0.87 -0.034 0.009 pressed 0.5 others_of_kind 1.5 -0.021
0.054 size 0.87 row_words_won 6.5 0.084 -0 classes 0.917 -0.043 kept_ids 0.417 -0.059 specific 0.5 -0.009 0.086
0.042
place 0.152 -0.051 same_kind 0.5 pressed 0.5 -0.041 href -2 -0.008 0.091 classes 0.268 row_words_won 0.5 0.044
agree 2.5 0.012 -0.053 surroundings 0.792 neighbours 0.061 score 0.71 -0.048 0.085 -0.084 classes 0.708 -0.072
0.019
says 2.5 says 0.5 role -2.5 place 0.809 -0.011 0.113 agree 2.5 0.001 -0.024 size 0.944 place 0.397 neighbours
0.061 -0.065 says 1.5 -0.043 0.094 -0.088 neighbours 0.598 0.06 -0.035 bond 2.5 -0.001 0.084
classes -1.5 row 0.945 field 0.5 -0.03 row_words_won 4.5 ahead 0.091 -0.027 0.034 row_words_lost 1.5 -0.11 0.005
ancestors 0.708 -0.029 0.053 letters 0.739 kept_ids -0.5 -0.022 row_words_lost 3.5 0.052 -0.007 others_of_kind
0.5 0.008 -0.08
title 0.607 ancestors 0.225 others_of_kind 1.5 specific 0.5 0.029 size 0.591 -0.044 element_id -0.5 text -1.5
row_words_lost 5 0.023 -0.067 place 0.397 words_won 1.5 place 0.295 -0.051 0.061 0.14 -0.008 -0.07 -0.036 -0.011
0.073
row_words_lost 5 surroundings 0.472 0.023 agree 1.5 same_after 0.5 -0.01 0.045 score 0.539 0.064 size 0.992
-0.06 words_won 0.5 title -2.5 ahead 0.239 -0.062 same_after 0.5 others_so_called 0.5 -0.099 0.027 0.054 -0.058
-0.051 -0.028
kept_ids 0.95 ancestors 0.225 text 0.245 place 0.562 says 1.5 row_words_won 3.5 -0.024 ancestors -1.5 -0.019
0.047 0.051 differ 0.5 0.022 -0.07 size 0.591 -0.029 row_words_won 5.5 0.075 -0.013 -0.03 size 0.992 -0.013
0.039
test_id 0.567 bond 0.5 words_won 3.5 -0.039 0.044 test_id -1.5 abroad 0.5 row_was 0.5 ahead 0.013 -0.035
surroundings 0.917 0.068 kept_ids 0.562 0.059 -0.045 row_words_kept 5 -0.019 0.012 0.049 row_words_lost 1.5
0.094 -0.01 -0.062
words_lost 3.5 element_id -2 heading_letters 0.038 row_words_won 10 surroundings 0.273 -0.012 ahead 0.239 0.081
-0.002 0.076 -0.022 neighbours 0.061 size 0.807 -0.033 0.029 kept_ids 0.688 text 0.745 same_kind 0.5 -0.014
0.099 -0.034 -0.001 -0.055
ahead 0.091 abroad 0.5 -0.027 place 0.397 -0.018 0.086 others_of_kind 0.5 text 0.745 says 2.5 -0.012 0.041 0.029
text 0.745 place 0.397 heading -1.5 -0.085 0.05 bond 0.5 -0.031 0.11 same_letters 0.5 0.061 -0.109
kept_ids 0.417 size 0.644 role 0.5 -0.032 words_kept 0.5 pressed 0.5 0.05 -0.04 0.072 twins_now 2 neighbours
0.061 others_so_called 0.5 name_attribute -2 0.041 -0.007 -0.032 0.052 row_kept 0.417 -0.067 0.024 kept_classes
-0.5 -0.05 -0.003
row 0.042 letters 0.078 classes -1.5 place 0.88 -0.05 0.025 0.007 row_words_lost 8 differ 1.5 -0.015
row_words_won 3.5 place 0.199 -0.023 0.103 -0.035 kept_classes 0.214 size 0.533 -0.034 0.108 -0.033
row_words_won 3.5 -0.001 0.037
says 2.5 says 0.5 placeholder -2.5 kept_classes -0.5 -0.032 role -2.5 0.068 0 tag 0.5 -0.036 0.064 says 1.5
-0.082 agree 1.5 ahead 0.091 -0.046 letters -0.5 -0.029 place 0.505 0.114 0.004 -0.062 0.054
words_lost 3.5 ancestors 0.55 same_before 0.5 0.001 words_lost 2.5 others_to_the_letter 1.5 words_won 0.5 0.08
0.003 -0.021 0.121 kept_classes 0.994 size 0.807 0.017 kept_ids 0.85 -0.085 row_kept 0.25 -0.065 0.047 0.001
row_kept 0.762 -0.065 0.041
surroundings 0.917 heading_letters 0.038 place 0.679 letters 0.364 place 0.505 -0.002 -0.06 0.037
heading_letters -0.5 row_words_kept 1.5 0.096 place 0.88 0.048 -0.045 -0.047 words_lost 2.5 -0.026 neighbours
0.061 -0.012 0.064 value -2.5 0.01 0.096
section -1.5 kept_classes 0.631 neighbours 0.061 -0.007 0.034 surroundings 0.917 abroad 0.5 -0.028 0.053 test_id
-2.5 element_id -2 words_won 0.5 0.007 ahead 0.354 0.021 -0.093 classes 0.55 -0.022 0.093 0.055 role 0.5 -0.028
0.06
says 1.5 says 0.5 letters 0.078 text 0.245 -0.021 0.044 size 0.87 tag 0.5 -0.009 0.055 row_words_kept 1.5
classes -1.5 0.04 -0.021 test_id -2.5 -0.031 0.039 -0.084 neighbours 0.598 size 0.308 -0.04 0.061 -0.021
title 0.827 kept_ids 0.417 kept_ids -0.5 -0.03 neighbours 0.598 record -0.5 name_attribute -2 heading_letters
0.038 0.032 -0.049 0.11 words_won 3.5 0.003 score 0.423 -0.074 0.035 0.065 heading_letters 0.538 -0.034 kept_ids
0.95 -0.021 0.017 0.061
test_id -1.5 field 0.5 others_of_kind 1.5 -0.004 size 0.87 -0.006 -0.086 section_letters -0.271 row_words_lost 5
ahead 0.091 score 0.239 0.016 role 0.5 0.023 -0.096 ancestors -1.5 -0.024 0.03 differ 1.5 0.074 -0.021 0.064
0.04
abroad 0.5 words_kept 2.5 says 2.5 -0.012 0.03 words_lost 1.5 agree 3.5 -0.011 size 0.644 -0.032 0.077 0.077
place 0.809 row_words_won 3.5 letters 0.023 -0.07 0.022 row_kept -0.5 -0.021 record 0.5 0.091 -0.016 0.093
row 0.042 field 0.5 ahead 0.436 row_words_won 1.5 size 0.591 -0.026 0.035 -0.024 neighbours 0.848 twins_was 1.5
letters 0.364 -0.05 0.034 -0.073 -0.074 0.017 weight 1 bond 0.5 -0.022 ancestors 0.55 0.023 0.077 -0
"""
