"""Trees over the signs of `share_signs`: learnt by `python -m benchmarks.heal_share --fit`, never by hand.

A tree is what it adds to the score, or a sign, the greatest value for its first branch, and two branches.
"""

from typing import Final

TREES: Final = """
ahead 0.583 weight 0.5 letters 0.181 -0.045 others_so_called 0.5 0.061 -0.045 row_words_won 0.5 size 0.591 0.032
0.136 -0.015 differ 0.5 tag 0.5 0.048 strong 0.5 0.036 0.601 record -0.5 -0.045 bond 1.5 0.018 0.33
ahead 0.583 weight 0.5 kept_classes 0.214 ahead 0.013 -0.045 letters 0.181 -0.013 0.098 -0.048 row_words_won 0.5
0.055 -0.017 differ 0.5 same_kind 0.5 -0.019 bond 0.5 -0.015 0.352 record -0.5 -0.044 bond 1.5 0.005 0.235
ahead 0.583 weight 1 kept_classes 0.214 letters 0.181 -0.031 same_kind 0.5 -0.019 twins_now 2 ahead -0.074
-0.027 says 0.5 0.315 0.023 -0.025 -0.045 0.047 record -0.5 -0.045 same_kind 0.5 -0.018 bond 1.5 0.027 0.261
ahead 0.583 letters 0.078 -0.044 others_so_called 0.5 same_kind 0.5 -0.02 ahead -0.074 -0.039 kept_ids 0.417
row_words_won 6.5 0.265 0.053 0.03 differ 0.5 0.008 -0.046 record -0.5 -0.042 tag 0.5 0.026 bond 1.5 0.026 0.21
ahead 0.583 letters 0.181 says 2.5 -0.042 0.148 others_to_the_letter 0.5 same_kind 0.5 -0.005 ahead -0.074
-0.039 kept_ids 0.688 0.184 0.003 -0.031 record -0.5 -0.044 size 0.75 role 0.5 -0.019 0.116 bond 1.5 0.026 0.183
ahead 0.583 letters 0.078 -0.042 others_so_called 1.5 same_kind 0.5 score 0.473 -0.03 0.03 ahead -0.074 -0.046
kept_ids 0.688 record -0.5 0.036 0.173 0.008 -0.043 record -0.5 -0.044 bond 3.5 0.048 same_kind 0.5 -0.005 0.157
ahead 0.583 letters 0.181 agree 1.5 -0.043 0.015 others_to_the_letter 0.5 same_kind 0.5 pressed 0.5 -0.028 0.064
kept_ids 0.562 ahead -0.074 -0.031 0.136 -0.002 -0.032 record -0.5 -0.041 same_kind 0.5 -0.01 bond 1.5 0.003
0.135
ahead 0.583 kept_ids 0.167 ahead 0.013 -0.039 same_kind 0.5 -0.029 field 0.5 row_kept 0.417 bond 2.5 -0.02
twins_now 2 0.127 -0.026 0.121 0.14 -0.043 record -0.5 -0.046 same_kind 0.5 -0.019 bond 1.5 0.008 0.121
ahead 0.583 kept_classes 0.214 ahead 0.013 -0.039 same_kind 0.5 -0.026 bond 2.5 row 0.042 0.009 0.102
others_to_the_letter 1.5 read 0.5 0.186 0.033 -0.028 surroundings 0.792 -0.048 -0.014 record -0.5 -0.043 size
0.75 0.034 0.11
ahead 0.583 kept_ids 0.167 ahead 0.091 -0.035 size 0.807 score 0.473 -0.011 0.085 classes -1.5 0.108 0.011 score
0.62 -0.047 others_to_the_letter 1.5 0.024 -0.036 record -0.5 -0.039 same_kind 0.5 -0.023 bond 3.5 0.04 0.105
ahead 0.583 kept_classes 0.214 ahead 0.013 -0.038 letters 0.078 agree 0.5 -0.022 0.05 size 0.591 -0.006
others_to_the_letter 1.5 0.116 -0.026 surroundings 0.792 -0.048 -0.016 record -0.5 -0.04 size 0.992 kept_ids
0.417 0.093 0.003 0.098
ahead 0.583 kept_classes 0.214 ahead 0.013 -0.038 letters 0.181 agree 0.5 -0.016 0.05 others_so_called 1.5 0.088
-0.011 place 0.88 -0.045 -0 record -0.5 -0.042 tag 0.5 kept_ids 0.167 0.068 -0.035 words_won 1.5 0.091 0.01
ahead 0.583 kept_ids 0.167 ahead 0.013 -0.039 size 0.644 says 2.5 -0.021 0.104 letters 0.078 0.016 0.089
surroundings 0.917 -0.046 tag 0.5 -0.026 0.05 record -0.5 -0.044 tag 0.5 -0.002 bond 1.5 0.003 0.085
ahead 0.583 kept_ids 0.167 ahead 0.013 -0.039 same_kind 0.5 pressed 0.5 -0.045 weight -0.8 -0.03 0.11 letters
0.078 agree 0.5 -0.014 0.103 0.083 surroundings 0.917 -0.046 -0.002 row_words_lost 0.5 0.081 row 0.369 -0.018
0.051
weight 1 ahead -0.074 -0.048 field 0.5 kept_ids 0.167 agree 0.5 letters 0.078 -0.038 0.019 ancestors 0.45 0.059
-0.019 score 0.71 -0.043 0.005 same_kind 0.5 -0.039 kept_ids 0.562 0.088 0.006 ahead 0.091 -0.01 0.073
ahead 0.583 kept_ids 0.167 ahead 0.013 -0.037 size 0.644 row 0.772 -0.027 0.063 bond 0.5 -0.017 record -0.5
0.003 0.08 surroundings 0.917 -0.045 size 0.75 -0.033 0.051 row_words_won 2.5 size 0.992 0.029 0.075 -0.006
ahead 0.436 ahead -0.074 -0.046 kept_ids 0.167 row 0.772 field 0.5 -0.02 same_kind 0.5 -0.031 0.064 0.082
surroundings 0.917 -0.043 0.031 record -0.5 -0.04 bond 2.5 0.007 size 0.696 0.011 title -2.5 0.073 -0.006
ahead 0.583 letters 0.181 size 0.992 -0.041 ahead 0.091 -0.035 0.029 others_to_the_letter 0.5 same_kind 0.5
pressed 0.5 -0.032 0.058 0.062 -0.03 row_words_lost 1.5 bond 3.5 0.016 title -2.5 0.07 0.001 record -0.5 -0.043
0.02
score 0.71 kept_classes 0.214 ahead -0.074 -0.047 bond 2.5 row 0.772 -0.016 0.06 size 0.533 -0.012 record -0.5
-0.005 0.1 neighbours 0.598 -0.045 -0.007 record -0.5 -0.043 ahead 0.013 -0.012 title -2.5 0.065 -0.011
ahead 0.436 letters 0.078 says 2.5 -0.04 0.087 ahead -0.074 -0.038 same_kind 0.5 -0.029 record -0.5 -0.01 0.071
row_words_lost 1.5 bond 3.5 size 0.944 -0.016 0.045 0.062 kept_ids 0.167 0.048 weight 1 -0.037 0.023
weight 1 letters 0.078 says 2.5 -0.038 0.087 field 0.5 row_words_lost 0.5 score 0.473 -0.021 0.058 ancestors
0.225 pressed 0.5 -0.032 0.036 -0.045 0.055 size 0.696 0.002 title -2.5 row_words_won 4.5 0.067 -0.007 -0.013
ahead 0.436 kept_ids 0.167 ahead 0.091 -0.031 same_kind 0.5 -0.021 row_kept 0.583 text 0.245 0.008 0.067 0.098
-0.042 row_words_lost 0.5 bond 3.5 0.015 0.061 kept_ids 0.167 ancestors 0.55 0.063 -0.009 surroundings 0.917
-0.027 0.052
weight 0.5 field 0.5 agree 1.5 kept_classes 0.214 -0.021 -0.046 0.02 same_kind 0.5 -0.045 ahead -0.074 -0.043
kept_ids 0.562 0.072 -0.005 same_kind 0.5 pressed 0.5 -0.028 0.08 differ 0.5 ahead 0.091 -0.015 0.057 -0.012
differ 0.5 size 0.75 pressed 0.5 -0.024 letters 0.078 -0.024 0.073 title -2.5 0.056 -0.029 ahead 0.013 -0.045
kept_ids 0.562 same_kind 0.5 -0.031 had_twins 0.5 letters 0.364 0.02 0.094 -0.022 surroundings 0.792 -0.048
-0.006
weight 1 letters 0.078 says 2.5 size 0.992 -0.04 -0.001 0.077 field 0.5 row_words_lost 0.5 same_kind 0.5 -0.022
0.039 -0.029 kept_ids 0.562 0.067 0.004 surroundings 0.792 ancestors 0.225 0.042 -0.021 size 0.75 -0.008 0.058
score 0.71 kept_classes 0.214 agree 0.5 letters 0.078 -0.032 role 0.5 -0.026 0.046 kept_ids 0.562 ahead 0.091
-0.002 0.071 -0.029 surroundings 0.917 -0.043 0.003 record -0.5 -0.039 size 0.75 -0.008 title -2.5 0.052 -0.022
ahead 0.436 kept_classes 0.214 ahead 0.091 -0.031 row 0.772 same_kind 0.5 -0.035 bond 2.5 0.004 0.063 0.082
-0.04 record -0.5 -0.041 size 0.992 kept_ids 0.167 0.044 type -0.5 -0.035 0.02 bond 1.5 -0.009 0.053
weight 1 kept_ids 0.417 ahead -0.074 -0.043 field 0.5 agree 0.5 -0.025 kept_classes 0.214 pressed 0.5 0.005
0.082 -0.02 same_kind 0.5 -0.026 0.06 -0.038 surroundings 0.792 kept_ids 0.167 0.046 -0.015 size 0.807 -0.007
0.057
differ 0.5 size 0.75 pressed 0.5 -0.024 0.034 title -2.5 0.05 -0.019 letters 0.078 kept_classes 0.214 size 0.992
row 0.042 -0.038 0.01 0.041 -0.047 others_to_the_letter 1.5 same_kind 0.5 -0.029 kept_ids 0.562 0.046 -0.005
-0.04
differ 0.5 same_kind 0.5 pressed 0.5 -0.033 0.05 surroundings 0.792 says 0.5 0.037 -0.014 0.052 kept_ids 0.167
ahead 0.013 -0.035 same_kind 0.5 -0.029 ancestors 0.55 neighbours 0.061 0.018 0.078 -0.03 surroundings 0.917
-0.043 0.006
ahead 0.354 kept_ids 0.167 ahead -0.074 -0.044 row_kept 0.25 size 0.992 -0.022 0.044 size 0.387 -0.034 0.059
-0.042 row_words_lost 0.5 bond 3.5 0.004 0.048 kept_ids 0.167 ancestors 0.268 0.043 -0.014 surroundings 0.917
-0.032 0.022
score 0.71 kept_ids 0.167 letters 0.078 -0.02 size 0.591 -0.012 record -0.5 -0.01 kept_ids -0.5 -0.014 0.065
surroundings 0.917 -0.042 0.006 record -0.5 -0.038 title -2.5 size 0.807 0.001 0.045 title 0.122 -0.058 0.043
weight 0.5 field 0.5 letters 0.078 -0.04 pressed 0.5 -0.04 size 0.992 0.03 -0.032 same_kind 0.5 -0.042 ahead
-0.187 -0.038 0.035 same_kind 0.5 pressed 0.5 -0.028 kept_classes 0.631 0.097 -0.027 differ 0.5 0.038 -0.014
differ 0.5 size 0.944 pressed 0.5 -0.021 agree 0.5 -0.035 0.059 title -2.5 0.047 -0.02 same_kind 0.5 -0.043
kept_ids 0.562 ahead 0.013 -0.031 neighbours 0.061 surroundings 0.273 0.02 -0.031 0.045 surroundings 0.917
-0.043 0.018
ahead 0.293 ahead -0.074 -0.045 kept_classes 0.214 row 0.772 field 0.5 -0.021 0.025 0.066 -0.036 same_kind 0.5
pressed 0.5 -0.045 0.041 record -0.5 kept_ids 0.167 0.02 -0.047 bond 2.5 row_kept 0.083 -0.025 0.026 0.041
surroundings 0.917 kept_ids 0.167 ahead -0.074 -0.04 size 0.387 -0.04 kept_classes 0.631 row_words_kept 0.5
field 0.5 says 1.5 -0.01 0.063 0.049 0.062 -0.015 score 0.71 -0.042 others_to_the_letter 0.5 0.027 -0.021 size
0.75 -0.02 0.046
same_kind 0.5 pressed 0.5 -0.043 agree 0.5 -0.041 kept_classes 0.631 0.072 -0.029 ahead 0.013 -0.034 record -0.5
kept_ids 0.167 0.007 -0.048 neighbours 0.061 kept_classes 0.214 0.023 -0.029 kept_ids 0.417 0.057 row_words_won
4.5 0.03 -0.033
bond 2.5 size 0.992 says 2.5 letters 0.078 -0.037 kept_ids 0.688 0.02 -0.037 0.067 0.005 row_words_lost 3.5 tag
0.5 kept_classes 0.214 pressed 0.5 says 1.5 -0.03 0.063 0.089 -0.038 0.039 had_twins 0.5 0.005 -0.04
size 0.992 kept_ids 0.167 letters 0.078 row_kept 0.25 -0.03 surroundings 0.389 0.052 -0.018 size 0.533 -0.017
role -0.5 -0.005 0.054 surroundings 0.792 -0.047 -0.011 record -0.5 -0.041 bond 0.5 -0.019 ahead -0.074 -0.03
0.039
ahead -0.074 -0.044 same_kind 0.5 pressed 0.5 -0.043 agree 0.5 -0.037 text -1.5 -0.008 0.103 record -0.5 -0.025
letters 0.078 size 0.992 kept_classes 0.214 0.008 -0.034 others_so_called 0.5 0.047 -0.019 row_words_won 6.5
0.037 -0.005
neighbours 0.061 kept_classes 0.214 agree 0.5 -0.02 0.025 -0.043 same_kind 0.5 pressed 0.5 -0.037 0.034 record
-0.5 surroundings 0.273 0.04 -0.043 kept_ids 0.562 kept_ids -0.5 0.007 0.059 surroundings 0.792 -0.019 bond 0.5
-0.024 0.041
differ 0.5 size 0.807 pressed 0.5 -0.022 letters 0.023 -0.02 0.056 0.035 same_kind 0.5 -0.04 row 0.042 field 0.5
-0.031 twins_now 2 0.025 -0.033 kept_ids 0.688 others_so_called 0.5 kept_ids -0.5 -0.018 0.075 -0.009 -0.01
bond 2.5 field 0.5 weight 0 -0.038 0.006 type -2.5 0.049 -0.008 row_words_lost 0.5 title -2.5 ahead 0.091 -0.017
0.042 -0.029 row 0.042 field 0.5 words_kept 0.5 0.025 -0.038 0.025 says 0.5 0.032 -0.029
letters 0.078 says 2.5 size 0.992 kept_classes 0.631 row_kept 0.25 -0.033 0.016 -0.046 abroad 0.5 -0.005 0.065
0.061 same_kind 0.5 pressed 0.5 -0.038 0.018 record -0.5 -0.026 surroundings 0.792 kept_classes 0.91 0.036 -0.02
0.04
same_kind 0.5 pressed 0.5 -0.042 text -1.5 -0.03 agree 0.5 -0.026 0.063 ahead -0.074 -0.046 record -0.5 -0.026
field 0.5 surroundings 0.792 kept_classes 0.214 says 1.5 says 0.5 0.022 -0.051 0.057 -0.029 0.024 0.036
same_kind 0.5 pressed 0.5 -0.043 kept_classes 0.214 agree 0.5 -0.02 0.069 -0.031 surroundings 0.917 kept_ids
0.167 ahead -0.074 -0.038 neighbours 0.061 field 0.5 says 1.5 -0.013 0.057 0.038 0.048 surroundings 0.792 -0.035
0.004 0.032
ahead -0.074 -0.043 same_kind 0.5 pressed 0.5 -0.043 href -2 0.003 0.085 row_words_lost 1.5 kept_ids 0.562 ahead
0.091 0.001 0.045 surroundings 0.792 text 0.745 -0.034 0.026 0.023 kept_classes 0.214 row 0.042 -0.003 0.04
-0.025
same_kind 0.5 pressed 0.5 -0.041 same_after 0.5 -0.019 0.057 ahead -0.074 -0.046 neighbours 0.061 kept_classes
0.91 strong 0.5 words_won 2.5 -0.018 0.033 0.039 -0.034 kept_ids 0.417 kept_ids -0.5 0.007 0.056 row_words_won
4.5 0.017 -0.036
ahead -0.074 -0.044 same_kind 0.5 pressed 0.5 -0.044 record 0.5 -0.003 0.079 row_words_lost 1.5 row_words_won
4.5 bond 0.5 -0.013 title -2.5 0.035 same_letters 0.5 0.041 -0.052 -0.022 kept_classes 0.631 row 0.042 -0.004
0.033 -0.027
ahead -0.074 -0.041 same_kind 0.5 pressed 0.5 -0.041 text -1.5 -0.018 0.05 record -0.5 surroundings 0.273 0.008
-0.043 neighbours 0.061 kept_classes 0.214 0.017 -0.031 kept_ids 0.562 0.042 words_won 0.5 surroundings 0.706
-0.03 0.04 -0.013
same_kind 0.5 pressed 0.5 -0.041 record 0.5 -0.016 0.069 neighbours 0.061 kept_classes 0.214 strong 0.5 -0.008
0.04 -0.035 record -0.5 -0.029 test_id 0.567 kept_ids 0.562 0.038 surroundings 0.748 -0.028 words_won 0.5 0.036
-0.009 -0.024
differ 0.5 size 0.944 pressed 0.5 -0.024 0.027 title -2.5 0.037 title 0.122 -0.085 0.03 kept_ids 0.562 ahead
-0.074 -0.04 row_kept 0.25 same_kind 0.5 -0.041 twins_now 2 0.014 -0.035 ancestors 0.225 0.049 -0.014 -0.033
ahead -0.074 -0.041 row_words_won 4.5 same_kind 0.5 pressed 0.5 -0.036 text -1.5 -0.026 0.061 neighbours 0.245
kept_classes 0.214 0.018 -0.027 bond 0.5 -0.006 title -2.5 record -0.5 -0.016 0.036 -0.014 kept_ids 0.167 0.002
-0.048
surroundings 0.917 kept_classes 0.631 agree 0.5 size 0.644 -0.031 0.004 ancestors 0.31 size 0.591 0.004 0.051
-0.015 abroad 0.5 text 0.245 surroundings 0.748 -0.049 -0.018 twins_was 1.5 0.019 -0.033 0.049 size 0.75 -0.016
0.027
differ 0.5 size 0.696 -0.013 title -2.5 0.03 title 0.122 -0.076 0.03 kept_ids 0.688 neighbours 0.061 field 0.5
letters 0.364 -0.034 0.008 0.006 row 0.369 score 0.71 tag 0.5 -0.022 0.031 -0.044 0.041 -0.032
same_kind 0.5 pressed 0.5 -0.039 record 0.5 -0.019 0.054 field 0.5 says 2.5 same_after 0.5 kept_classes 0.214
score 0.29 -0.023 ancestors 0.55 0.028 -0.044 -0.036 0.01 0.04 kept_ids 0.417 0.035 row_words_won 4.5 0.019
-0.049
ahead -0.074 -0.04 surroundings 0.917 kept_ids 0.167 kept_classes 0.631 score 0.239 -0.01 0.028 -0.026
surroundings 0.792 text 0.245 says 2.5 -0.044 0.039 twins_was 1.5 0.022 -0.032 -0.001 field 0.5 title -2.5 0.016
-0.036 0.043
same_kind 0.5 pressed 0.5 -0.04 record 0.5 -0.016 0.059 record -0.5 -0.028 ahead -0.074 -0.036 bond 0.5 -0.015
others_to_the_letter 2.5 text 0.245 says 2.5 says 0.5 0.022 -0.009 0.052 0.041 row 0.772 -0.043 0.012
size 0.75 kept_classes 0.631 row_kept 0.583 neighbours 0.061 -0.025 0.017 surroundings 0.389 0.067 -0.007 -0.04
differ 0.5 title -2.5 0.029 title 0.122 -0.072 0.026 element_id -2 words_won 3.5 -0.022 0.033 kept_ids 0.562
0.034 -0.013
same_kind 0.5 pressed 0.5 -0.039 0.001 neighbours 0.061 kept_classes 0.91 letters 0.078 -0.011 says 0.5 weight
-1.25 -0.008 0.049 -0.021 -0.037 had_twins 0.5 0.022 same_letters 0.5 0.019 surroundings 0.917 -0.042 title -2.5
0.022 -0.057
same_kind 0.5 pressed 0.5 -0.039 0.004 ahead -0.074 -0.034 had_twins 0.5 bond 2.5 kept_ids 0.688 twins_now 2
0.017 -0.036 -0.027 says 0.5 0.036 says 1.5 -0.066 others_so_called 1.5 0.045 -0.027 row 0.772 -0.038 0.016
bond 2.5 row 0.772 field 0.5 -0.033 kept_ids 0.688 0.006 -0.033 ancestors 0.367 0.036 role -2.5 0.05 -0.012
others_to_the_letter 1.5 role -0.5 says 1.5 -0.04 0.025 kept_ids 0.417 0.043 0.016 weight 1 -0.035 0.008
ahead -0.074 -0.037 kept_classes 0.631 neighbours 0.061 0.003 ancestors 0.55 0.045 -0.002 surroundings 0.792
abroad 0.5 text 0.245 -0.047 -0.008 0.05 size 0.75 -0.039 row_words_won 2.5 title -2.5 0.027 title -1.5 -0.079
0.024 -0.02
same_kind 0.5 pressed 0.5 -0.036 0.005 ahead -0.074 -0.035 kept_ids 0.167 kept_ids -0.5 -0.01 row_kept 0.583
twins_was 1.5 twins_now 2 0.031 -0.04 -0.016 0.05 surroundings 0.792 abroad 0.5 -0.031 0.039 row_words_won 2.5
0.021 -0.019
same_kind 0.5 pressed 0.5 -0.04 weight -0.4 -0.038 0.029 had_twins 0.5 letters 0.078 kept_classes 0.631
placeholder -2.5 -0 score 0.136 -0.018 0.112 -0.028 says 0.5 0.03 size 0.944 -0.035 0.023 row 0.772 -0.036 0.008
letters 0.078 size 0.992 kept_classes 0.631 weight 0 -0.019 0.037 -0.039 0.009 kept_classes 0.631 says 0.5 0.031
says 1.5 -0.052 0.027 surroundings 0.748 -0.027 title -2.5 size 0.75 -0.027 0.017 title 0.525 -0.068 0.024
same_kind 0.5 pressed 0.5 -0.036 0.012 had_twins 0.5 letters 0.078 abroad 0.5 kept_classes 0.214 0.001 -0.031
0.03 test_id 0.567 says 0.5 0.032 says 1.5 -0.051 others_so_called 1.5 0.034 -0.026 -0.04 row 0.772 -0.041 0.018
ahead -0.074 -0.034 field 0.5 row 0.772 says 1.5 pressed 0.5 -0.041 twins_was 1.5 bond 4.5 -0.016 0.035 -0.035
0.015 heading 0.5 0.036 0.001 others_to_the_letter 2.5 bond 3.5 strong 0.5 0.023 -0.027 0.047 -0.017
kept_ids 0.417 row_kept 0.25 twins_was 2.5 text 0.245 bond 2.5 -0.015 0.02 0.038 -0.039 ancestors 0.55 0.038
-0.007 surroundings 0.792 abroad 0.5 -0.033 0.028 field 0.5 differ 0.5 0.009 -0.023 ahead 0.091 -0.039 0.035
field 0.5 says 2.5 text 0.245 neighbours 0.061 -0.032 others_of_kind 0.5 -0.015 record 0.5 -0.006 0.064 place
0.743 row_words_won 5.5 0.033 -0.02 title -2.5 -0.005 title 0.827 -0.092 0.02 0.041 ahead -0.074 -0.031 0.018
kept_classes 0.214 says 2.5 bond 2.5 placeholder -2.5 kept_ids 0.417 -0.002 -0.041 0.049 pressed 0.5 -0.002
row_words_won 4.5 0.059 0.003 0.067 surroundings 0.792 -0.032 size 0.75 -0.036 title -2.5 0.015 title -1.5
-0.088 0.013
kept_ids 0.562 row 0.772 twins_now 2 letters 0.023 -0.014 role -0.5 -0.016 test_id -0.5 had_twins 0.5 letters
0.364 0.017 0.052 -0.012 -0.032 -0.032 ancestors 0.55 0.042 0.004 surroundings 0.792 abroad 0.5 -0.036 0.032
0.001
same_kind 0.5 pressed 0.5 -0.041 0.01 row_words_won 4.5 ahead 0.013 -0.026 had_twins 0.5 bond 2.5 role 0.5 0.031
text 0.745 -0.013 0.059 role -0.5 -0.022 0.037 row 0.772 -0.041 0.011 kept_ids 0.417 -0.003 -0.04
kept_ids 0.167 kept_ids -0.5 -0.016 neighbours 0.061 same_kind 0.5 -0.023 words_won 2.5 says 1.5 field 0.5 -0.02
0.018 0.047 0.039 0.034 surroundings 0.792 says 2.5 -0.028 0.037 field 0.5 -0.011 differ 1.5 0.01 0.075
kept_classes 0.631 row_kept 0.083 size 0.75 -0.02 twins_now 2 0.02 -0.035 place 0.505 0.034 -0.001 surroundings
0.792 -0.031 field 0.5 size 0.75 -0.036 type -1.5 record 0.5 -0.009 0.052 -0.017 row_words_won 2.5 0.037 -0.04
abroad 0.5 row_words_lost 3.5 neighbours 0.061 kept_classes 0.214 says 1.5 -0.004 0.056 -0.031 differ 1.5 0.008
0.051 kept_ids 0.167 twins_was 1.5 letters 0.023 -0.022 0.027 row_kept 0.417 -0.04 0.031 -0.039 bond 0.5 -0.023
0.064
ahead -0.074 -0.03 bond 0.5 -0.021 ancestors 0.225 size 0.591 row_kept 0.583 -0.024 0.036 kept_classes 0.994
weight -0.8 0.009 0.046 had_twins 0.5 0.014 -0.041 surroundings 0.792 -0.022 size 0.75 -0.027 kept_classes 0.994
-0.012 0.023
same_kind 0.5 pressed 0.5 -0.035 0.005 kept_ids 0.417 same_before 0.5 kept_classes 0.994 0.009 -0.029 0.03
differ 0.5 title -2.5 row_words_won 5.5 others_to_the_letter 2.5 read 0.5 0.04 0.002 -0.005 -0.043 title 0.122
-0.065 0.023 -0.02
same_kind 0.5 pressed 0.5 -0.036 kept_classes 0.631 0.021 -0.036 abroad 0.5 row_words_won 6.5 kept_ids 0.562
kept_ids -0.5 -0.01 0.018 words_won 0.5 had_twins 0.5 0.03 -0.01 text 0.745 -0.033 0.031 -0.025 bond 0.5 -0.027
0.052
field 0.5 says 2.5 text 0.245 neighbours 0.061 -0.029 place 0.345 kept_classes 0.214 0.051 -0.016 surroundings
0.917 -0.032 0.006 twins_was 1.5 size 0.591 -0.018 0.03 row 0.369 -0.039 classes 0.55 0.026 -0.021 0.045 0.017
says 2.5 says 0.5 letters 0.023 -0.019 others_so_called 2.5 abroad 0.5 row_words_won 5.5 bond 3.5 strong 0.5
0.017 -0.052 title -2.5 0.031 -0.02 -0.02 0.068 row 0.772 -0.043 0.006 says 1.5 -0.054 -0.011 0.038
field 0.5 row 0.772 says 2.5 kept_classes 0.214 letters 0.023 -0.026 pressed 0.5 -0.021 0.017 -0.03 0.033 href
-2 heading_letters 0.038 0.024 -0.01 0.049 kept_ids 0.562 0.021 place 0.809 -0.03 kept_ids 0.95 -0.022 0.036
bond 2.5 row 0.772 field 0.5 -0.032 0.004 role -2.5 0.055 surroundings 0.389 size 0.696 0.056 -0.009 -0.013
others_to_the_letter 1.5 role -0.5 says 1.5 -0.037 0.022 row_words_won 4.5 0.034 -0.008 row_words_lost 0.5 0.011
-0.031
abroad 0.5 letters 0.023 text 0.245 row 0.772 -0.032 -0.002 0.033 row_words_won 5.5 role -0.5 size 0.944 -0.035
0.027 kept_ids 0.688 0.022 kept_ids 0.95 -0.02 0.011 row 0.772 -0.029 0.033 bond 0.5 -0.028 0.044
same_kind 0.5 pressed 0.5 -0.034 0.002 twins_now 2 had_twins 0.5 text 0.245 placeholder -2.5 says 2.5 -0.005
0.034 0.036 row_words_won 5.5 heading_letters 0.538 0.054 0.014 -0.022 -0.017 row 0.042 -0.037 ancestors 0.183
0.047 -0.007
kept_classes 0.214 size 0.387 -0.026 0.014 score 0.423 -0.037 tag 0.5 -0.031 differ 0.5 title -2.5 place 0.743
-0.008 abroad 0.5 surroundings 0.748 -0.024 0.029 0.084 -0.029 differ 1.5 -0.019 row_words_won 0.5 0.077 -0.014
abroad 0.5 role -0.5 says 1.5 -0.037 -0.002 row_words_won 4.5 bond 2.5 text 0.745 placeholder -2.5 letters 0.023
-0.028 score 0.539 0.021 -0.024 0.03 0.061 others_to_the_letter 1.5 0.031 -0.004 kept_ids 0.417 -0.002 -0.039
0.034
same_kind 0.5 pressed 0.5 -0.033 same_after 0.5 -0.01 0.05 record -0.5 heading_letters 0.038 0.002 -0.043
placeholder -2.5 bond 1.5 kept_ids 0.562 kept_ids -0.5 -0.037 text 0.245 says 1.5 -0.003 0.049 0.053 -0.028
0.011 0.039
kept_ids 0.562 neighbours 0.061 kept_classes 0.631 row_kept 0.25 size 0.75 -0.019 row_now 0.5 element_id -2
0.001 0.069 -0.005 0.032 -0.03 ancestors 0.55 0.03 -0.001 score 0.62 -0.029 abroad 0.5 -0.007 place 0.809 -0.025
0.077
field 0.5 says 2.5 kept_classes 0.214 neighbours 0.061 size 0.75 -0.019 words_won 2.5 0.004 0.066 ancestors
0.367 0.035 -0.01 row_words_lost 0.5 words_kept 2.5 href -2 -0.018 0.027 0.04 -0.032 0.043 text 0.745 0.01 0.049
kept_ids 0.688 score 0.179 type 0.5 -0.03 0.031 ancestors 0.31 row_kept 0.083 twins_now 2 field 0.5 0 0.037
-0.041 0.03 neighbours 0.848 -0.023 0.011 abroad 0.5 same_after 0.5 -0.034 -0.006 place 0.809 -0.028 0.088
kept_classes 0.631 kept_classes -0.5 -0.009 score 0.179 -0.014 0.023 size 0.75 -0.032 row_words_lost 0.5
surroundings 0.273 -0.035 title -2.5 words_won 0.5 0.028 score 0.539 0.041 -0.015 title 0.827 -0.06 0.023 abroad
0.5 -0.019 0.043
field 0.5 says 2.5 pressed 0.5 says 1.5 -0.038 others_so_called 0.5 0.008 -0.032 bond 1.5 row_kept 0.083 -0.03
ancestors 0.31 0.026 -0.023 words_won 0.5 -0.002 0.036 0.026 type -2.5 agree 1.5 0.055 -0.001 0.003
abroad 0.5 text 0.245 row 0.772 placeholder -2.5 letters 0.078 -0.031 row_words_lost 10 says 2.5 -0.017 0.034
0.051 0.013 twins_was 2.5 -0.006 0.026 title -2.5 row_words_won 4.5 0.025 -0.007 -0.03 bond 0.5 -0.024 0.052
row_words_won 4.5 others_to_the_letter 2.5 bond 1.5 strong 0.5 letters 0.078 row_kept 0.583 -0.02 0.013
element_id -2 -0.005 0.039 -0.036 size 0.533 -0.02 heading_letters 0.038 0.041 0.011 -0.016 place 0.397
row_words_kept 5 -0.007 0.044 -0.036
row_kept 0.583 field 0.5 says 2.5 size 0.591 -0.029 kept_classes 0.214 0.004 -0.02 0.039 agree 1.5 score 0.423
type -2.5 0.036 -0.011 0.043 -0.022 ahead 0.091 -0.017 twins_was 2.5 surroundings 0.917 -0.007 0.021 0.031
field 0.5 says 2.5 pressed 0.5 -0.028 letters 0.023 bond 1.5 -0.029 0.02 size 0.87 row_kept 0.25 twins_was 1.5
0.022 -0.028 0.054 title -2.5 surroundings 0.917 -0.018 0.017 title 0.827 -0.075 0.012 0.031 0.011
kept_ids 0.417 kept_ids -0.5 -0.015 same_kind 0.5 -0.008 words_won 2.5 0.012 others_so_called 0.5 0.048 -0.022
agree 3.5 field 0.5 others_of_kind 0.5 -0.026 row 0.042 -0.024 0.048 words_won 2.5 -0.009 ahead 0.583 0.065
-0.02 0.024
row_words_won 4.5 ahead -0.074 -0.023 others_of_kind 0.5 text 0.745 size 0.992 ancestors 0.367 -0.003 -0.031
0.006 title -2.5 0.034 -0.035 others_to_the_letter 1.5 agree 2.5 0.038 -0.031 -0.025 row 0.772 kept_ids 0.167
-0.01 -0.044 0.037
letters 0.023 size 0.992 bond 2.5 says 1.5 -0.029 0.004 0.02 0.01 heading_letters 0.038 0.014 row_words_lost 0.5
differ 1.5 title -2.5 row_words_won 2.5 0.013 kept_ids 0.167 0.023 -0.061 letters 0.739 0.03 -0.062 0.062 -0.02
abroad 0.5 row_words_lost 1.5 kept_ids 0.688 same_kind 0.5 -0.008 row_words_won 4.5 column -1.5 test_id 0.567
0.034 -0.027 -0.015 -0.007 placeholder -2.5 -0.009 0.04 kept_classes 0.91 words_kept 2.5 -0.007 0.038
row_words_kept 3.5 -0.041 -0.007 0.032
says 2.5 says 0.5 size 0.465 -0.024 kept_ids 0.562 kept_ids -0.5 -0.016 twins_was 1.5 letters 0.364 0.011 0.043
row_kept 0.417 -0.031 others_so_called 0.5 0.042 -0.006 -0.008 says 1.5 -0.053 ancestors 0.367 0.012 -0.03 0.038
record 0.5 had_twins 0.5 text 0.745 type 0.5 says 2.5 -0.021 0.024 bond 3.5 strong 0.5 0.003 -0.038
row_words_won 4.5 ahead 0.091 -0.029 0.052 -0.038 same_before 0.5 ahead 0.293 -0.009 0.059 -0.008 -0.03 0.011
bond 1.5 field 0.5 role -1.5 says 0.5 0.058 -0.002 -0.022 others_of_kind 0.5 -0.005 0.025 others_to_the_letter
1.5 type -0.5 size 0.644 -0.018 ancestors 0.225 0.028 -0.007 ahead 0.013 -0.025 strong 1.5 0.04 -0 -0.012
kept_ids 0.167 row_words_lost 5 kept_ids -0.5 -0.015 0.018 -0.015 same_after 0.5 -0.024 score 0.539 tag 0.5
-0.004 0.079 words_won 0.5 title -2.5 surroundings 0.792 -0.028 ahead 0.354 -0.03 0.034 -0.044 place 0.679 0.023
-0.037
ancestors 0.225 text 0.245 kept_classes 0.91 letters 0.078 strong 0.5 -0.011 0.051 0.019 abroad 0.5 strong 1.5
-0.038 0.016 0.04 size 0.591 -0.013 0.037 same_after 0.5 -0.024 kept_ids 0.95 -0.012 weight 0 0.062 0.012
bond 0.5 name_attribute -2 -0.029 0.008 others_to_the_letter 2.5 row_words_won 5.5 heading_letters 0.038 size
0.387 -0.017 0.026 field 0.5 others_of_kind 0.5 -0.014 text 0.745 0.039 -0.036 0.023 abroad 0.5 -0.019 0.031 row
0.772 -0.04 0.004
kept_ids 0.562 neighbours 0.061 heading_letters 0.538 row_kept 0.25 size 0.807 words_lost 1.5 -0 -0.036 0.015
0.027 -0.028 element_id -2 place 0.397 0.03 -0.008 0.039 score 0.62 -0.027 ahead 0.436 others_so_called 1.5
0.064 -0.003 -0.012
words_won 2.5 bond 0.5 -0.034 ahead 0.091 abroad 0.5 -0.025 0.03 others_of_kind 0.5 text 0.745 says 2.5 type
-2.5 -0.025 0.001 0.029 0.017 text 0.745 0.049 -0.031 role -0.5 -0.024 score 0.539 0.035 -0.014
field 0.5 kept_ids 0.417 size 0.644 -0.011 tag 0.5 words_won 1.5 0.011 0.057 neighbours 0.061 -0.013 0.016
classes 0.917 -0.023 telling 0.5 -0.025 others_of_kind 1.5 0.022 -0.032 kept_classes -0.5 -0.013 text 0.245
0.016 0.057
row 0.042 letters 0.078 text 0.245 -0.025 0.026 had_twins 0.5 kept_ids 0.417 role -0.5 says 1.5 -0.034 0.025
0.03 differ 1.5 bond 3.5 letters 0.181 0.016 -0.048 0.004 row -1.5 0.061 -0.021 -0.027 0.008
abroad 0.5 kept_ids 0.417 kept_ids -0.5 -0.017 neighbours 0.598 0.003 0.034 surroundings 0.748 text 0.245 -0.038
0 size 0.75 -0.029 strong 0.5 same_after 0.5 -0.017 says 0.5 0.048 -0.013 -0.005 ahead 0.436 0.044 -0.006
says 2.5 row_words_won 4.5 field 0.5 ancestors 0.367 neighbours 0.434 -0.008 0.025 -0.013 others_to_the_letter
2.5 bond 3.5 strong 0.5 0.014 -0.022 0.045 -0.018 row 0.772 place 0.345 words_won 2.5 -0.019 0.024 -0.035 0.023
0.033
surroundings 0.917 kept_classes 0.214 size 0.387 -0.024 placeholder -2.5 bond 2.5 -0.002 type -0.5 0.002 0.038
0.046 abroad 0.5 -0.019 place 0.679 -0.015 0.07 value -2.5 bond 3.5 others_of_kind 0.5 -0.021 0.029 0.018 0.05
place 0.88 kept_classes 0.214 neighbours 0.061 -0.004 place 0.62 0.03 -0.015 text 0.245 surroundings 0.792
-0.034 -0.006 tag 0.5 -0.03 had_twins 0.5 0.038 -0.008 strong 0.5 0.039 bond 3.5 -0.034 surroundings 0.917
-0.011 0.021
same_kind 0.5 pressed 0.5 -0.031 0.003 ahead 0.583 words_won 2.5 neighbours 0.061 says 2.5 -0.013 0.053 classes
0.268 words_kept 1.5 twins_was 2.5 0.048 0.002 -0.015 -0.012 0.029 words_won 1.5 surroundings 0.792 -0.02 0.014
-0.037
kept_ids 0.417 kept_ids -0.5 -0.022 neighbours 0.598 size 0.465 -0.021 text 0.245 says 1.5 says 0.5 bond 1.5
words_won 1.5 -0.022 place 0.295 0.024 -0.014 0.027 -0.042 0.031 bond 4.5 0.047 -0.007 0.039 -0.01
field 0.5 bond 0.5 -0.023 test_id -1.5 says 1.5 pressed 0.5 -0.033 row_kept 0.583 -0.009 size 0.87 letters 0.023
-0.003 0.053 -0.002 place 0.451 0.04 size 0.944 -0.029 0.023 test_id 0.567 0.035 -0.022 0.012
abroad 0.5 words_kept 2.5 kept_ids 0.167 row_kept 0.417 had_twins 0.5 -0.001 -0.032 heading 0.5 0.029 -0.003
size 0.992 text 0.745 -0.03 0.015 twins_was 1.5 others_of_kind 0.5 0.014 -0.028 letters 0.181 0.016 -0.034 0.016
0.031
row 0.042 field 0.5 twins_was 1.5 letters 0.364 -0.016 place 0.809 0.02 -0.019 -0.032 section 0.572 0.005 0.052
abroad 0.5 surroundings 0.917 agree 2.5 0.007 -0.036 test_id -2.5 0.011 words_lost 2.5 0.067 -0.019 0.051
ancestors 0.55 kept_classes 0.994 row_words_won 5.5 text 0.245 says 1.5 says 0.5 others_of_kind 0.5
row_words_kept 0.5 placeholder -2.5 -0.029 0.022 0.019 0.029 -0.044 0.04 0.04 -0.006 kept_ids 0.95 -0.024 0.013
same_after 0.5 -0.029 0.002
kept_ids 0.688 neighbours 0.061 -0.004 heading_letters 0.038 0.031 row_words_won 4.5 kept_ids -0.5 -0.014 score
0.71 0.034 -0.003 -0.025 size 0.992 -0.025 kept_ids 0.85 text 0.745 -0.038 0.013 surroundings 0.792 row_now 0.5
0.033 -0.031 0.025
kept_ids 0.417 neighbours 0.598 classes 0.225 0.002 -0.038 kept_ids -0.5 -0.004 0.036 says 2.5 kept_ids 0.85
agree 1.5 surroundings 0.528 -0.028 0.011 -0.038 differ 0.5 place 0.88 classes 0.367 -0.029 0.022 0.027 -0.018
0.032
ahead -0.074 -0.02 others_of_kind 0.5 text 0.745 says 2.5 size 0.992 pressed 0.5 -0.027 -0.002 0.003 0.026 0.019
same_letters 0.5 test_id -1.5 differ 0.5 0.043 size 0.696 0.035 -0.005 0.062 text -1.5 0.012 -0.05
abroad 0.5 row 0.772 twins_now 2 letters 0.078 -0.017 ancestors 0.268 size 0.533 -0.023 row_words_lost 10 type
0.5 role -0.5 -0.007 0.042 -0.004 0.067 -0.01 -0.033 0.008 row_words_won 3.5 place 0.88 -0.024 0.052 0.044
kept_classes 0.214 classes -1.5 column 0.572 0 0.039 words_won 1.5 -0.015 0.067 place 0.562 -0.022 abroad 0.5
element_id -2 -0.011 ahead 0.239 -0.023 surroundings 0.706 -0.016 strong 0.5 0.065 0.012 place 0.809 -0.016
0.077
letters 0.078 bond 2.5 size 0.992 -0.02 0.006 kept_classes 0.214 0.057 -0.017 abroad 0.5 had_twins 0.5 says 0.5
0.012 says 1.5 -0.046 0.007 row 0.772 surroundings 0.917 -0.043 0.021 place 0.809 0.034 -0.011 0.048
kept_classes 0.631 score 0.179 -0.024 kept_classes -0.5 -0.009 words_won 2.5 place 0.743 0 0.042 place 0.505
neighbours 0.245 0.06 -0.017 -0.023 surroundings 0.748 text 0.245 -0.031 0.003 field 0.5 -0.012 neighbours 0.598
-0.013 0.026
says 2.5 role -0.5 size 0.944 -0.026 0.014 classes 0.55 others_of_kind 0.5 text 0.745 section 0.572 kept_ids
0.562 place 0.743 -0.003 0.032 -0.03 0.037 0.028 row_words_won 5.5 0.027 -0.009 element_id -2 -0.019 0.018 0.04
bond 0.5 -0.019 others_to_the_letter 0.5 words_lost 3.5 size 0.644 -0.008 kept_classes -0.5 neighbours 0.598
0.007 -0.037 0.017 -0.026 row_words_kept 5 surroundings 0.706 score 0.71 -0.013 twins_now 3.5 -0.068 0.009
others_to_the_letter 4.5 0.008 -0.027 0.007
same_kind 0.5 -0.018 ahead 0.583 others_so_called 0.5 differ 0.5 place 0.743 0.016 0.081 words_won 2.5
words_lost 1.5 kept_ids 0.562 0.021 -0.02 -0.021 row_kept 0.083 0.008 words_kept 1.5 read 0.5 0.069 -0.014
-0.006 -0.009 -0.009
row 0.042 twins_now 2 kept_ids 0.562 kept_ids -0.5 -0.025 0.01 differ 1.5 -0.021 surroundings 0.792 -0.026
others_of_kind 0.5 0.076 -0.016 row_kept 0.762 -0.037 0.018 size 0.644 place 0.505 0.003 -0.037 row 0.369 0.046
0.009
abroad 0.5 test_id 0.567 row_words_won 4.5 test_id -1.5 element_id -2 words_won 0.5 title -2.5 pressed 0.5
-0.003 0.028 title 0.122 -0.057 0.025 -0.015 same_kind 0.5 -0.015 0.02 0.034 row 0.042 -0.022 0.009 -0.039 0.034
ahead 0.583 place 0.679 kept_classes 0.631 words_won 1.5 -0.009 classes -1.5 row_kept 0.083 -0.012 bond 1.5
0.004 0.051 others_of_kind 1.5 0.063 -0.006 -0.02 role -2.5 0.061 ahead 0.091 -0.008 size 0.591 -0.019 0.028
-0.009
says 1.5 says 0.5 record 0.5 had_twins 0.5 letters 0.078 -0.013 heading_letters 0.038 0.028 0 ahead 0.436
row_kept 0.417 -0.016 0.028 -0.041 type -1.5 0.038 0.005 -0.049 ancestors 0.268 row_kept 0.25 0.06 0.011 -0.005
kept_classes -0.5 place 0.505 0.004 text 0.745 -0.042 0.01 score 0.136 -0.03 others_so_called 0.5 row_words_kept
0.5 field 0.5 says 1.5 -0.017 0.035 0.02 0.019 agree 1.5 -0.018 kept_ids 0.95 score 0.62 0.04 -0.015 0.023
row 0.042 row_words_won 3.5 kept_ids -0.5 -0.032 text 0.745 bond 3.5 ahead 0.436 0.002 section 0.572 -0.04 0.032
others_to_the_letter 2.5 0.027 -0.019 words_kept 1.5 0.046 -0.009 kept_ids 0.167 twins_was 1.5 0.004 -0.032
-0.044 0.008
field 0.5 heading_letters 0.038 says 1.5 says 0.5 row_words_kept 0.5 bond 3.5 -0.02 surroundings 0.106 -0.009
0.042 0.025 -0.041 row -1.5 0.061 0.001 value -1.5 href -2 -0.016 0.013 0.025 classes 0.268 0.015 -0.011
row 0.042 row_words_won 0.5 bond 3.5 agree 1.5 place 0.679 says 1.5 -0.019 0.029 0.022 -0.049 others_so_called
2.5 role -0.5 -0.008 place 0.152 -0.026 0.043 -0.015 kept_ids 0.167 -0.008 -0.032 weight 0.5 0.014 -0.004
words_kept 2.5 kept_ids 0.688 kept_ids -0.5 -0.02 others_to_the_letter 2.5 row_kept 0.929 text 0.245 -0.001
0.022 0.039 -0.019 differ 0.5 neighbours 0.245 classes 0.225 -0.005 0.055 -0.008 words_won 0.5 0.008
others_so_called 2.5 -0.036 0.007 0.02
field 0.5 says 2.5 size 0.591 -0.021 column -0.5 kept_ids -0.5 -0.024 kept_ids 0.167 says 1.5 0.01 0.055 row
0.945 -0.011 0.016 -0.029 0.035 text -1.5 section 0.572 0.002 0.036 row_words_won 0.5 0.002 0.062
others_to_the_letter 0.5 says 1.5 says 0.5 size 0.87 weight 0 letters 0.023 -0.013 size 0.807 0.005 0.057 size
0.75 0.016 0.056 -0.006 -0.046 surroundings 0.792 0.04 -0.009 row_words_won 0.5 classes 0.55 0.013 -0.014 -0.02
says 2.5 says 0.5 abroad 0.5 size 0.87 words_kept 0.5 row_kept 0.083 -0.021 0.011 0.019 -0.006 0.024 says 1.5
-0.045 column -2.5 ahead 0.091 -0.026 ahead 0.177 0.076 row_words_lost 1.5 0.021 -0.032 -0.027 0.024
abroad 0.5 placeholder -2.5 text 0.745 kept_ids 0.688 -0 words_won 0.5 0.003 -0.033 others_of_kind 0.5 title
-2.5 row_words_won 5.5 0.033 row 0.042 -0.043 0.031 title 0.525 -0.047 0.027 -0.022 0.023 place 0.809 0.008
0.067
field 0.5 heading_letters 0.038 says 1.5 says 0.5 size 0.465 -0.026 row_words_kept 0.5 -0.001 0.024 -0.043 row
-1.5 0.056 0.006 -0.014 bond 3.5 kept_ids 0.688 0.008 section 0.572 -0.035 0.033 ahead 0.091 -0.016 0.03
bond 0.5 text 0.745 -0.017 0.036 kept_classes -0.5 -0.012 others_to_the_letter 0.5 test_id 0.567 ancestors -1.5
size 0.465 -0.032 0.007 same_kind 0.5 weight -1.65 0.048 -0.019 column -2.5 0.033 -0.005 -0.039 agree 1.5 -0.018
0.006
neighbours 0.061 says 2.5 text 0.245 -0.014 0.016 0.048 strong 0.5 record 0.5 row_kept 0.929 0.015 -0.027 bond
0.5 ancestors 0.083 0.04 -0.03 0.056 bond 3.5 letters 0.078 0.01 -0.047 title -2.5 0.004 -0.039
abroad 0.5 place 0.397 kept_classes 0.631 words_won 2.5 says 1.5 bond 1.5 -0.017 0.015 0.052 0.035 -0.015
surroundings 0.792 row_now 0.5 letters 0.364 -0.013 0.031 -0.026 row_words_won 4.5 field 0.5 -0.001 0.025 -0.03
0.027
field 0.5 says 2.5 href -2 kept_classes 0.214 -0.002 -0.019 row_kept 0.25 letters 0.364 -0.023 0.022 0.036 0.029
place 0.152 -0.03 text 0.745 row_now 0.5 0.027 row_words_kept 5 place 0.295 0.017 -0.016 0.034 0.039
others_of_kind 0.5 text 0.745 place 0.345 words_won 2.5 says 1.5 -0.015 0.03 0.032 place 0.809 others_so_called
2.5 -0.029 0.009 -0.002 0.013 bond 4.5 bond 2.5 0.009 others_to_the_letter 0.5 0.059 -0.019 text 0.245 0.006
-0.039
heading_letters 0.038 says 1.5 says 0.5 0.006 -0.038 row -1.5 0.054 -0.001 row 0.042 row_words_won 4.5 -0.007
-0.033 element_id -2 twins_was 2.5 -0.012 classes 0.55 twins_now 3.5 0.048 0.003 -0.01 surroundings 0.748 -0.008
0.03
twins_was 1.5 text 0.745 element_id -0.5 same_kind 0.5 -0.018 test_id -0.5 twins_now 2 test_id -1.5 0.009 0.039
-0.02 -0.03 bond 3.5 -0.032 0.01 others_of_kind 0.5 0.038 -0.017 row_words_kept 3.5 -0.024 place 0.451 0.025
-0.009
bond 0.5 weight -1.25 words_won 3.5 -0.008 0.049 -0.027 ahead -0.074 -0.016 row_words_lost 3.5 ahead 0.436 says
1.5 0.01 0.052 size 0.944 -0.016 title -2.5 row_words_won 4.5 0.021 -0.043 title 0.525 -0.051 0.023 -0.006
kept_classes 0.631 size 0.387 -0.017 kept_classes -0.5 -0.004 0.017 surroundings 0.748 section 0.122 ahead 0.177
score 0.62 -0.017 0.038 kept_classes 0.91 0.01 -0.041 0.028 element_id -2 -0.007 strong 0.5 same_kind 0.5 -0.011
0.059 0.001
kept_ids 0.688 surroundings 0.917 classes 0.367 field 0.5 -0.003 score 0.136 -0.022 strong 1.5 0.022 -0.032
-0.03 0.02 kept_ids 0.95 -0.023 size 0.75 -0.024 bond 0.5 -0.031 letters 0.181 0.03 section_letters -0.271
-0.006 0.037
same_kind 0.5 -0.014 others_to_the_letter 0.5 ahead 0.583 row_words_won 6.5 letters 0.023 0.007 agree 2.5 0.032
-0.028 -0.004 classes 0.071 -0.012 0.017 surroundings 0.706 -0.02 ahead 0.239 -0.023 title -2.5 kept_ids 0.775
-0.001 0.035 -0.02
record 0.5 had_twins 0.5 bond 3.5 others_of_kind 0.5 section 0.408 text 0.745 score 0.539 -0.014 -0.045 0.03
0.038 0.008 0.018 row_words_kept 8 -0.029 0.013 bond 4.5 same_after 0.5 0.008 strong 0.5 0.052 -0.008 -0.003
test_id 0.567 placeholder -2.5 test_id -1.5 kept_ids 0.562 0.002 record 0.5 -0.016 kept_ids 0.775 same_before
0.5 0.02 -0.035 0.014 words_lost 1.5 ahead 0.013 -0.014 0.046 -0.013 tag 0.5 -0.022 place 0.199 -0.023 0.05
-0.038
row 0.042 twins_was 1.5 text 0.245 words_kept 2.5 others_of_kind 0.5 strong 1.5 -0.02 0.019 pressed 0.5 letters
0.364 place 0.743 0.009 0.067 -0.026 -0.017 0.026 surroundings 0.917 0.026 -0.007 -0.023 href -2 0.004 0.032
placeholder -2.5 heading_letters 0.038 surroundings 0.706 says 1.5 says 0.5 score 0.423 0 0.027 -0.039 0.033
text 0.745 -0.029 0.016 heading_letters 0.538 words_won 1.5 twins_was 3.5 -0.058 0.001 0.005 -0.004 tag 0.5
-0.02 0.036
same_after 0.5 kept_classes 0.631 0.003 -0.013 strong 0.5 size 0.75 letters 0.078 -0.018 0.035 0.038 place 0.809
0.017 weight 1 -0.04 title -2.5 size 0.944 -0.023 surroundings 0.748 -0.026 0.022 title 0.122 -0.062 0.016
others_so_called 0.5 row_words_won 10 ahead 0.583 words_lost 1.5 weight -0.4 0.005 0.03 row_words_won 5.5 0.001
-0.03 classes 0.708 says 1.5 section -1.5 -0.04 0.018 0.012 0.01 heading_letters 0.038 0.048 -0.009 surroundings
0.917 -0.017 0.006
kept_classes 0.214 kept_classes -0.5 -0.008 strong 0.5 others_so_called 0.5 0.008 -0.029 0.03 size 0.75 -0.025
size 0.87 0.018 row_was 0.5 0.01 surroundings 0.748 -0.029 others_of_kind 0.5 type 0.5 words_won 0.5 0.035
-0.013 -0.009 -0.025
placeholder -2.5 row 0.042 value -1.5 -0.009 weight -1.25 0.05 -0.009 row_words_won 3.5 test_id -2.5 words_won
1.5 0.001 -0.028 0.029 twins_was 3.5 row 0.369 0.039 -0 0.055 tag 0.5 -0.02 placeholder 0.359 0.051 -0.002
says 1.5 says 0.5 row_kept 0.929 had_twins 0.5 agree 1.5 text 0.745 0.001 0.039 row_words_kept 5 -0.031 0.02
-0.019 words_lost 1.5 0.002 0.046 -0.04 others_so_called 0.5 size 0.644 -0.002 column -2.5 0.048 -0.007 -0.011
placeholder -2.5 says 2.5 text 0.245 neighbours 0.061 -0.015 kept_ids 0.688 0.012 -0.015 place 0.743
row_words_won 4.5 size 0.465 -0.022 0.038 -0.004 element_id -2 -0.022 0.019 column -0.5 0.039 -0.012 tag 0.5
-0.017 0.035
row_words_won 4.5 element_id -2 bond 0.5 -0.024 title -2.5 0.004 -0.032 size 0.644 -0.013 ahead 0.091 -0.011
element_id -0.5 0.044 kept_ids 0.167 -0.035 0.014 row 0.772 abroad 0.5 words_kept 2.5 -0.026 0.019 0.013 0.029
says 0.5 ahead -0.074 -0.015 same_after 0.5 heading 0.5 0.009 -0.012 twins_now 3.5 record 0.5 0.011 0.039 -0.007
says 1.5 -0.042 neighbours 0.598 agree 0.5 -0.013 surroundings 0.528 -0.003 weight 1 0.064 -0.008 -0.023
test_id 0.567 others_so_called 0.5 kept_classes -0.5 -0.011 same_kind 0.5 size 0.75 -0.024 kept_classes 0.214
0.035 -0.019 0.013 row_words_lost 3.5 twins_was 2.5 -0.006 kept_ids 0.95 size 0.644 0.031 weight 1 -0.03 0.006
0.032 -0.02 -0.03
classes 0.55 same_after 0.5 heading 0.5 place 0.199 -0.015 0.01 -0.014 record 0.5 field 0.5 -0.018 twins_now 5
0.028 -0.028 0.036 others_of_kind 1.5 surroundings 0.792 -0.025 ahead 0.239 -0.033 words_won 1.5 0.02 -0.018
-0.049
test_id 0.567 bond 3.5 others_of_kind 0.5 text 0.745 element_id -0.5 row 0.772 score 0.318 -0.005 -0.033
row_words_won 3.5 -0.007 0.042 -0.042 0.041 neighbours 0.245 -0.002 0.028 role -0.5 -0.015 had_twins 0.5 0.026
-0.003 -0.032
column 0.572 column -0.5 kept_ids 0.688 row_words_lost 1.5 0.012 ancestors 0.31 ancestors -1.5 -0.011 0.012
-0.023 size 0.944 -0.024 letters 0.181 same_after 0.5 -0.012 0.046 bond 3.5 -0.033 row_now 0.5 0.035 -0.007
-0.034 0.02
size 0.75 -0.008 size 0.87 letters 0.023 tag 0.5 row_words_kept 1.5 -0.009 0.063 -0.018 classes -1.5 0.014 0.066
kept_ids 0.95 ancestors -1.5 0.006 ahead 0.091 -0.036 -0.007 section 0.122 element_id -0.5 -0.004 0.033 0.053
column -2.5 row_words_won 0.5 role -0.5 size 0.944 -0.025 0.019 place 0.152 -0.024 0.015 surroundings 0.472
others_so_called 0.5 0.014 -0.016 words_kept 1.5 size 0.944 -0.021 neighbours 0.598 bond 0.5 -0.022 0.032 -0.015
-0.035 -0.016
ahead 0.583 neighbours 0.434 says 1.5 says 0.5 -0.003 -0.034 0.026 ahead 0.239 row_now 0.5 0.021 href -2 -0.03
0.022 0.025 others_of_kind 0.5 text 0.745 -0.013 had_twins 0.5 0.022 row_words_kept 3.5 -0.045 0.003 -0.056
section -1.5 abroad 0.5 href -2 column 0.817 type -0.5 -0.014 ahead 0.013 -0.023 0 differ 0.5 0.035 size 0.87
0.024 -0.029 letters 0.364 type -2.5 -0.021 bond 0.5 -0.019 0.059 0.033 0.018 0.02
words_kept 2.5 says 2.5 says 0.5 words_won 1.5 row_words_lost 3.5 text 0.745 -0.007 others_of_kind 0.5 0.023
-0.037 -0.021 others_so_called 0.5 0.012 -0.019 ancestors 0.367 says 1.5 -0.04 size 0.87 -0.003 0.036 -0.041
0.024 0.016
kept_ids -0.5 bond 1.5 -0.035 0 test_id -1.5 element_id -2 kept_ids 0.95 place 0.88 -0.003 -0.031
heading_letters -0.5 ahead 0.177 0.023 -0.028 0.017 same_kind 0.5 -0.014 score 0.71 0.02 -0.006 row_words_lost
1.5 0.044 -0.004
test_id -1.5 says 2.5 words_kept 2.5 size 0.87 pressed 0.5 -0.016 weight 0.5 0.002 0.039 type 0.5 0.001 -0.022
0.018 0.021 words_lost 1.5 test_id 0.567 tag 0.5 -0.009 twins_now 3.5 0.057 -0.017 -0.009 -0.01
twins_was 3.5 abroad 0.5 kept_classes 0.631 0.001 surroundings 0.917 -0.021 0.003 place 0.809 0.004 0.052
row_kept 0.25 -0.02 twins_now 3.5 agree 2.5 0.064 -0.006 surroundings 0.706 bond 0.5 -0.02 0.038 kept_ids 0.95
-0.032 0.013
size 0.75 -0.009 element_id -0.5 others_so_called 1.5 row_words_lost 2.5 words_won 0.5 0.02 surroundings 0.611
test_id -1.5 0.003 0.051 element_id -2 -0.022 0.025 letters 0.023 field 0.5 -0.019 0.021 0.039 specific 0.5
-0.015 0.02 -0.011
placeholder -2.5 says 2.5 classes 0.31 row 0.945 -0.003 pressed 0.5 -0.007 0.036 words_won 1.5 same_letters 0.5
0.012 kept_classes 0.994 type -2.5 0.012 -0.076 -0.005 -0.033 0.021 size 0.465 -0.024 tag 0.5 -0.017 0.033
abroad 0.5 test_id -1.5 placeholder -2.5 bond 1.5 text 0.745 -0.015 0.035 classes -1.5 0.007 others_of_kind 0.5
-0.002 -0.037 letters 0.181 0.034 -0.011 test_id 0.133 tag 0.5 -0.012 row_words_lost 1.5 0.063 0.014 -0.01 0.02
kept_ids -0.5 -0.02 differ 0.5 size 0.591 -0.017 letters 0.739 0.033 kept_classes 0.214 0.027 -0.005 kept_ids
0.688 score 0.71 neighbours 0.061 row_words_lost 10 -0.01 words_lost 1.5 0.044 -0.014 row_words_lost 1.5 0.039
0.004 -0.04 -0.018
test_id -1.5 words_kept 2.5 abroad 0.5 -0.01 place 0.809 surroundings 0.389 0.022 -0.02 0.045 weight 1 0.035
-0.008 row_words_lost 6.5 test_id 0.567 tag 0.5 -0.001 twins_now 2 0.054 -0.014 row_kept 0.762 -0.033 0.02
-0.023
same_kind 0.5 href -2 -0.018 0.018 kept_classes -0.5 neighbours 0.598 text 0.745 element_id -2 0.012 -0.028
0.033 -0.037 element_id -2 0 same_after 0.5 row_kept -0.5 0.024 field 0.5 -0.037 0.008 surroundings 0.528 -0.026
0.042
words_lost 3.5 placeholder -2.5 ahead 0.583 record 0.5 bond 2.5 words_won 2.5 -0.014 text -1.5 -0.006 0.036
others_so_called 1.5 0.024 -0.013 same_after 0.5 0.002 0.042 -0.007 size 0.465 -0.019 tag 0.5 -0.015 0.048
-0.027
words_won 2.5 neighbours 0.245 strong 0.5 -0.02 0.003 row 0.369 row_words_won 1.5 -0.001 place 0.397 0.018
-0.048 letters 0.023 0.04 0.002 place 0.505 others_so_called 0.5 0.035 -0.015 name_attribute -2 twins_was 2.5
-0.036 0.024 0.026
section -1.5 row 0.772 had_twins 0.5 bond 3.5 weight 0 -0.001 -0.046 role -0.5 says 2.5 -0.032 0.034 ahead 0.091
-0.021 0.028 -0.025 says 0.5 0.015 size 0.992 -0.024 0.017 field 0.5 -0.007 0.036
field 0.5 place 0.451 strong 0.5 neighbours 0.061 words_won 2.5 -0.024 0.016 0.013 0.018 -0.01 place 0.152
-0.037 row_words_won 1.5 0.019 row 0.369 place 0.562 twins_was 2.5 0.012 -0.034 -0.034 agree 2.5 0.042 -0.023
type -0.5 test_id -1.5 abroad 0.5 size 0.992 -0.019 others_of_kind 0.5 0.013 -0.027 score 0.348 0.052 place
0.809 -0.028 0.029 others_of_kind 0.5 -0.005 0.053 test_id 0.133 row 0.772 had_twins 0.5 0.007 -0.014 0.019
-0.019
row_words_won 6.5 test_id 0.567 surroundings 0.792 kept_classes 0.91 0.007 -0.014 element_id -2 test_id -2.5 -0
0.035 0.028 -0.024 row 0.042 neighbours 0.245 ahead 0.354 neighbours 0.061 -0.03 0.028 0.023 -0.052
heading_letters -0.5 -0.017 0.028
kept_classes -0.5 -0.014 kept_classes 0.631 size 0.387 -0.026 words_won 1.5 0.002 classes -1.5 bond 2.5 score
0.211 0.024 -0.013 0.045 0.049 heading_letters 0.538 -0.021 field 0.5 -0.005 letters 0.078 -0.022
others_to_the_letter 2.5 0.046 -0.007
letters 0.181 place 0.743 place 0.505 row_kept 0.25 -0.004 ancestors -1.5 -0.005 0.036 -0.021 others_of_kind 0.5
0.016 element_id -0.5 0.068 -0.013 place 0.743 pressed 0.5 -0.007 score 0.539 -0.002 0.036 kept_ids 0.417 0.009
-0.021
role -2.5 0.02 field 0.5 others_of_kind 1.5 ancestors 0.367 size 0.75 -0.009 0.017 kept_classes 0.994 ahead
0.013 0.011 -0.038 -0.002 size 0.944 letters 0.364 -0.03 0.032 -0.05 classes 0.268 0.011 heading_letters 0.538
-0.043 -0
test_id 0.567 test_id -1.5 ancestors 0.225 abroad 0.5 kept_classes 0.994 place 0.679 words_won 1.5 -0.004 0.013
0.03 text 0.745 -0.017 0.024 0.026 -0.006 same_after 0.5 tag 0.5 -0.022 0.016 kept_ids 0.167 -0.005 0.06 -0.026
placeholder -2.5 says 1.5 says 0.5 strong 2.5 kept_ids 0.688 0.007 place 0.743 bond 1.5 -0.023 pressed 0.5 -0.01
0.053 strong 0.5 0.008 words_kept 2.5 -0.03 0.015 -0.037 -0.043 0.014 tag 0.5 -0.016 0.031
field 0.5 says 2.5 pressed 0.5 -0.016 size 0.87 letters 0.023 bond 1.5 size 0.696 row_kept 0.083 -0.027 0.032
-0.04 0.022 size 0.75 size 0.696 0.018 -0.023 element_id -0.5 0.05 -0.016 -0.009 0.023 0.008
abroad 0.5 section -1.5 test_id -2.5 kept_ids 0.167 score 0.136 -0.028 0.002 -0.015 test_id -0.5 row_words_lost
1.5 tag 0.5 0.002 row_words_won 3.5 0.076 -0.009 0 -0.013 kept_ids -0.5 -0.02 0.024 ahead 0.436 0.031 -0.009
abroad 0.5 words_won 2.5 bond 0.5 -0.023 kept_classes -0.5 -0.017 0.001 placeholder -2.5 classes 0.367 classes
-1.5 row_kept 0.417 row_words_lost 6.5 0.019 -0.022 -0.024 pressed 0.5 -0.016 row_words_won 2.5 0.083 0.003
-0.033 0.036 0.019
row 0.042 twins_now 2 row_kept 0.762 letters 0.739 field 0.5 -0.009 placeholder -0.5 kept_classes -0.5 -0.017
0.021 -0.026 row_words_won 5.5 0.025 -0.019 -0.024 -0.021 href -2 ahead 0.177 -0.019 ahead 0.583 0.023 -0.003
0.036
kept_ids -0.5 -0.021 ahead 0.091 -0.009 place 0.152 -0.026 twins_was 1.5 text 0.745 ahead 0.177 weight -1.65
-0.009 0.05 others_of_kind 0.5 -0.002 ancestors 0.633 -0.013 0.045 others_of_kind 1.5 row_words_won 8 0.04
-0.028 -0.03 -0.005
score 0.136 -0.017 differ 1.5 -0.001 words_won 1.5 row_words_lost 1.5 row -1.5 0.039 -0.024 -0.026 row_kept
0.083 words_won 3.5 -0.022 0.043 words_kept 1.5 row_words_lost 5 words_lost 0.5 -0.011 size 0.644 0.005 0.107
0.016 -0.014
place 0.152 -0.024 element_id -2 kept_classes 0.214 0.008 row 0.772 abroad 0.5 -0.017 0.022 0.003 same_kind 0.5
-0.013 element_id -0.5 score 0.136 -0.015 others_so_called 0.5 0.035 ahead 0.177 -0.03 0.029 size 0.992 -0.018
0.01
weight -1.25 row_words_won 4.5 text 0.245 bond 0.5 0.041 -0.006 0.065 -0.007 same_after 0.5 agree 2.5 element_id
-2 size 0.87 -0.004 type -2.5 0.002 -0.038 0.008 href -2 -0.054 0.019 place 0.679 0.017 -0.004
row 0.042 twins_now 2 row_words_lost 8 -0.002 letters 0.023 -0.007 ancestors 0.083 0.045 -0.015 -0.026
row_words_won 6.5 kept_ids 0.95 kept_ids 0.688 0.005 text 0.745 -0.029 title -2.5 0.036 -0.028 size 0.75 -0.012
0.027 0.034
kept_classes 0.214 text 0.245 classes -1.5 -0.003 words_won 2.5 -0.001 0.048 0.018 value -0.5 title -2.5 letters
0.078 place 0.88 -0.023 neighbours 0.598 0.034 -0.015 same_kind 0.5 -0.022 0.004 title 0.607 -0.055 0.03 0.029
strong 0.5 neighbours 0.434 ahead 0.354 0.002 -0.027 0.017 bond 3.5 -0.026 classes 0.367 row_words_won 1.5 role
-0.5 -0.011 0.029 -0.014 others_of_kind 0.5 heading_letters 0.538 -0.03 place 0.809 0.041 kept_ids 0.417 0.03
-0.022 -0.048
says 2.5 ancestors 0.55 text 0.245 place 0.152 -0.028 placeholder -2.5 letters 0.023 -0.007 0.008 score 0.136
-0.018 0.036 size 0.591 -0.011 row_words_won 10 ancestors 0.083 0.035 -0.003 -0.015 surroundings 0.792 -0.019 -0
0.029
ahead 0.583 place 0.679 score 0.211 words_won 1.5 -0.011 size 0.465 -0.011 row_words_lost 3.5 0.059 0.008
neighbours 0.598 -0.01 ancestors -1.5 -0.025 0.029 role -1.5 0.044 0.009 others_of_kind 0.5 words_won 2.5 -0.001
-0.034 -0.057
bond 2.5 row_kept 0.083 -0.014 0 score 0.71 type -0.5 0.001 others_so_called 1.5 score 0.348 -0.014 0.053 -0.004
size 0.75 -0.027 heading_letters 0.538 -0.014 ahead 0.091 -0.032 ahead 0.436 0.047 place 0.88 0.022 -0.002
bond 0.5 value -1.5 -0.02 text 0.245 0.045 -0.021 size 0.75 -0.007 title -2.5 differ 0.5 words_kept 3.5 0.02
-0.017 tag 0.5 0.035 bond 3.5 -0.008 0.013 title 0.827 place 0.62 0.007 -0.062 0.022
row 0.772 weight -1.25 row_kept 0.25 others_of_kind 0.5 -0.012 letters 0.023 -0.014 0.044 words_lost 0.5 -0.02
0.048 bond 0.5 ahead 0.013 0.009 -0.037 -0.002 row_words_won 3.5 row_words_lost 1.5 column -0.5 0.018 -0.012
-0.021 0.028
says 2.5 field 0.5 -0.006 size 0.644 differ 1.5 place 0.245 0.002 0.06 -0.006 bond 3.5 type -2.5 row_words_won
1.5 -0.027 0.04 -0.014 row_words_won 2.5 place 0.505 -0.006 0.039 kept_classes 0.994 0.015 -0.046 0.024
kept_classes -0.5 letters -0.5 0.017 -0.023 kept_classes 0.214 same_before 0.5 0.004 0.032 same_kind 0.5 -0.023
kept_ids -0.5 -0.023 title -2.5 text 0.745 -0.002 row_words_lost 6.5 others_of_kind 0.5 0.035 -0.023 -0.025
title -1.5 -0.052 0.011
score 0.136 -0.022 words_kept 0.5 row_words_kept 0.5 placeholder -2.5 row_words_won 10 -0.012 0.021 type 0.5
-0.014 0.047 score 0.239 size 0.591 -0.008 0.065 0.012 surroundings 0.917 -0.007 title -2.5 0.017 title 0.525
-0.045 0.014
kept_classes 0.91 bond 3.5 -0 kept_classes -0.5 -0.005 0.024 abroad 0.5 row_words_lost 3.5 test_id -2.5 size
0.992 -0.019 kept_ids 0.95 others_of_kind 0.5 -0.001 -0.038 0.021 0.018 row_words_kept 5 -0.035 0.008 place
0.809 -0.015 0.05
says 1.5 says 0.5 section 0.122 0.001 0.02 -0.038 neighbours 0.598 differ 1.5 ahead 0.013 -0.009 size 0.308
-0.017 score 0.473 same_after 0.5 record -0.5 -0.003 0.081 -0.01 score 0.71 -0.013 0.04 -0.019 -0.005
ancestors 0.55 says 2.5 text 0.245 words_won 1.5 -0.009 classes -1.5 row_kept 0.083 -0.019 place 0.345 0.034
-0.012 0.027 had_twins 0.5 others_of_kind 0.5 0.035 -0.01 row_words_kept 3.5 heading_letters 0.538 -0.05 0.007
0.015 0.031 -0.009
row 0.042 letters 0.078 row_kept 0.417 -0.015 0.032 letters 0.181 0.026 -0.003 row_words_won 6.5 twins_was 2.5
differ 0.5 -0.02 surroundings 0.528 -0.014 kept_ids 0.775 others_so_called 0.5 kept_ids -0.5 -0.01 0.051 -0.011
-0.01 0.018 0.035
others_of_kind 0.5 bond 4.5 text 0.745 -0.009 0.03 heading_letters 0.538 had_twins 0.5 0.011 -0.037 0.016 text
0.745 place 0.245 -0.008 size 0.992 ahead -0.292 -0.007 words_lost 0.5 -0.004 element_id -0.5 0.054 -0.012 0.006
-0.031
value -1.5 kept_ids 0.562 0.002 ahead 0.583 kept_ids 0.95 record 0.5 -0.024 0.027 field 0.5 -0.001 words_won 1.5
-0.001 0.058 size 0.992 size 0.533 0.018 -0.038 words_kept 1.5 -0.018 0.012 weight -1.25 0.044 0.001
says 2.5 words_won 2.5 record 0.5 had_twins 0.5 bond 3.5 -0.012 0.007 row_kept 0.762 -0.032 0.007 0.006
others_of_kind 1.5 ahead 0.583 tag 0.5 -0.002 read 0.5 0.039 -0.014 -0.027 -0.025 column -0.5 0.034 -0.016
place 0.451 row_words_kept 3.5 twins_was 1.5 place 0.245 score 0.473 -0.011 0.031 type 0.5 0.005 0.038 -0.019
0.022 element_id -2 -0.009 same_after 0.5 -0.004 strong 0.5 0.055 bond 3.5 row 0.945 -0.039 0.02 0.021
twins_was 2.5 row_words_lost 10 row_words_won 10 neighbours 0.061 -0.016 strong 0.5 0.013 -0.015 heading_letters
0.038 0.041 -0.019 words_lost 1.5 place 0.397 0.056 -0.005 -0.012 row_words_won 6.5 row_kept 0.083 -0.011
twins_now 2 0.048 0.012 -0.025
row_kept 0.929 place 0.397 0.004 -0.006 score 0.71 same_kind 0.5 -0.002 words_kept 1.5 0.05 -0.002 surroundings
0.748 -0.039 size 0.944 -0.03 ahead 0.239 -0.02 row_words_won 1.5 title -2.5 bond 0.5 -0.016 0.045 -0.007 -0.037
row_words_won 5.5 ahead 0.583 ahead 0.091 -0.005 0.01 words_won 0.5 others_of_kind 0.5 0.004 -0.047 section -1.5
-0.022 0.028 row 0.772 place 0.809 score 0.539 ahead 0.239 name_attribute -2 -0.017 0.017 -0.037 0.017 -0.054
0.023
placeholder -2.5 bond 1.5 role -1.5 size 0.75 others_of_kind 0.5 -0.031 0.028 0.036 words_won 1.5 -0.022 weight
0.5 classes -1.5 ancestors -1.5 -0.023 field 0.5 -0.011 0.025 ahead 0.293 -0.001 0.039 -0.037 0.003 0.022
row_now 0.5 size 0.944 had_twins 0.5 kept_classes 0.994 role -0.5 -0.012 0.026 -0.013 -0.032 title -2.5 bond 1.5
0.008 0.051 -0.018 twins_was 3.5 row_words_won 10 -0.007 0.015 classes 0.55 row_words_kept 3.5 -0.004 0.03
-0.014
kept_ids -0.5 -0.014 words_kept 3.5 words_kept 2.5 had_twins 0.5 text 0.745 0 row_words_won 8 0.034 -0.027 row
-1.5 -0.027 text -1.5 0.014 place 0.88 row_words_lost 3.5 0.013 -0.019 -0.033 row_words_lost 6.5 0.036 -0.017
-0.021
column -0.5 says 2.5 role -0.5 bond 1.5 place 0.743 -0.007 specific 0.5 0.06 -0.007 size 0.944 -0.03 0.006 size
0.87 0.007 -0.002 neighbours 0.848 0.041 -0.005 column 0.245 -0.047 letters 0.023 0.016 -0.019
place 0.152 text 0.245 -0.029 0.012 ancestors 0.225 value -1.5 text 0.745 kept_classes 0.994 strong 0.5
words_won 1.5 -0.013 others_so_called 0.5 row_words_won 6.5 0.021 -0.016 -0.031 tag 0.5 0.003 0.042 -0.014 0.02
0.026 -0.006
test_id 0.133 test_id -1.5 abroad 0.5 words_kept 2.5 row_words_lost 10 -0.007 words_lost 1.5 0.041 -0.017 0.015
letters 0.078 row_words_won 8 -0.005 0.035 0.049 text -1.5 -0.004 tag 0.5 -0.012 twins_now 2 0.053 -0.01 -0.022
twins_was 3.5 says 1.5 says 0.5 letters 0.078 -0.012 row_kept 0.417 0.01 size 0.992 0.006 -0.02 -0.036
same_after 0.5 differ 1.5 0.029 -0.02 -0.005 row_words_lost 0.5 text 0.245 0.043 -0 kept_classes 0.631 0.012
-0.023
kept_ids -0.5 bond 1.5 -0.034 -0.001 row 0.042 row_words_won 4.5 differ 1.5 bond 3.5 ahead 0.177 0.006 text
0.745 -0.028 0.027 row_was 0.5 0.025 -0.005 text 0.245 0.006 0.062 surroundings 0.528 -0.007 -0.04 0.006
ancestors -1.5 words_kept 2.5 -0.013 0.025 column 0.572 words_lost 0.5 place 0.679 column -2.5 0.01 -0.019
-0.017 place 0.88 ancestors 0.55 surroundings 0.472 text 0.245 -0.003 0.032 same_kind 0.5 -0.008 0.067 -0.012
0.027 0.021
words_won 3.5 bond 1.5 ahead 0.013 row_kept -0.5 -0.013 0.018 others_so_called 2.5 place 0.345 neighbours 0.061
-0.016 heading 0.5 0.036 -0.023 differ 0.5 0.019 -0.031 twins_now 2 0.038 -0.024 0.003 role 0.5 -0.005 0.029
says 1.5 says 0.5 abroad 0.5 row_words_won 4.5 row_words_won 2.5 size 0.87 letters 0.023 -0.014 pressed 0.5
-0.006 0.031 title 0.367 -0.012 0.03 0.017 -0.018 0.02 -0.037 row_was 0.5 0.046 ahead 0.239 -0.023 0.014
field 0.5 row_kept 0.762 -0.01 words_won 3.5 differ 0.5 size 0.992 -0.023 title -2.5 0.023 -0.023 0.019 -0.028
classes 0.268 ancestors -1.5 score 0.179 -0.037 0.007 strong 1.5 0.024 -0.012 heading_letters 0.538 -0.041 0.003
element_id -2 kept_classes 0.214 words_won 3.5 neighbours 0.061 -0.001 0.019 -0.026 others_of_kind 0.5 -0.015
test_id -1.5 kept_ids 0.95 -0.024 same_before 0.5 -0.004 0.044 0.035 place 0.199 -0.015 strong 1.5 0.017
row_words_won 0.5 0.008 -0.034
"""
