"""Trees over the signs of `share_signs` where records tell little: `python -m benchmarks.heal_records --fit`.

They are written as those of `share_weights`.
"""

from typing import Final

POOR_TREES: Final = """
ahead 0.438 xpath_ahead 0.071 ahead -0.062 -0.043 score 0.363 -0.01 says 2.5 0.066 0.383 bond 1.5 0.052 ahead
0.01 0.045 0.285 weight 0.6 xpath_ahead -0.05 -0.02 0.187 tag 0.5 0.158 bond 3.5 0.281 0.526
ahead 0.438 xpath_ahead 0.071 ahead -0.062 -0.044 says 2.5 score 0.363 -0.012 ahead 0.01 0.024 others_of_kind
0.5 -0.003 0.204 0.301 differ 0.5 0.211 0.074 weight 0.6 0.09 differ 0.5 same_kind 0.5 0.098 0.313 0.064
ahead 0.438 ahead -0.014 -0.038 score 0.363 says 2.5 -0.005 0.195 agree 1.5 field 0.5 says 2.5 0.036 0.225 0.154
0.216 row_words_won 2 bond 1.5 0.017 same_kind 0.5 0.057 letters 0.015 0.171 0.263 0.007
ahead 0.01 ahead -0.139 -0.045 says 2.5 score 0.244 -0.026 0.02 0.222 weight 0.6 xpath_ahead 0.071
others_of_kind 0.5 -0.017 field 0.5 letters 0.059 -0.008 0.124 0.156 field 0.5 0.072 0.167 same_kind 0.5 0.06
0.194
ahead 0.01 ahead -0.062 -0.042 bond 1.5 -0.026 0.033 score 0.515 xpath_ahead -0.05 -0.029 same_kind 0.5 -0.034
text 0.401 field 0.5 0.028 0.123 0.23 row_words_won 2 bond 1.5 0.002 agree 1.5 0.13 0.178 -0.017
ahead 0.01 ahead -0.062 says 2.5 -0.043 0.143 says 2.5 0.009 0.165 score 0.515 same_kind 0.5 -0.035 letters
0.152 field 0.5 says 2.5 -0.023 0.147 0.106 0.179 row_words_won 2 bond 1.5 0.001 0.135 -0.012
ahead 0.01 ahead -0.062 -0.042 says 2.5 0.006 0.148 score 0.515 same_kind 0.5 -0.038 letters 0.152 field 0.5 tag
0.5 0.111 -0.025 0.081 0.153 row_words_lost 2.5 bond 1.5 -0.009 read 0.5 0.129 0.079 -0.013
ahead -0.014 ahead -0.139 -0.044 -0.005 weight 0.6 field 0.5 letters 0.317 -0.015 others_to_the_letter 0.5
pressed 0.5 -0.029 bond 1.5 0.045 0.214 -0.036 same_kind 0.5 -0.043 text 0.401 0.068 0.158 ahead 0.08 0.05 0.111
ahead -0.014 score 0.515 -0.044 says 2.5 -0.006 0.226 bond 1.5 text 0.401 -0.018 0.061 same_kind 0.5 pressed 0.5
-0.03 0.094 ahead 0.08 0.039 read 0.5 row_words_won 2 0.115 -0.005 says 2.5 0.015 0.137
ahead -0.014 ahead -0.139 -0.043 neighbours_ahead 0.017 -0.008 0.115 agree 0.5 field 0.5 letters 0.317 -0.02
same_kind 0.5 -0.031 0.128 same_kind 0.5 -0.047 0.073 others_to_the_letter 0.5 bond 1.5 0.014 0.096
neighbours_ahead -0.096 -0.028 0.057
ahead -0.014 says 2.5 ahead -0.139 -0.043 -0.006 0.176 weight 0.6 neighbours_ahead -0.096 -0.032 same_kind 0.5
-0.032 letters 0.059 field 0.5 neighbours 0.022 -0.026 0.043 0.067 0.094 others_of_kind 0.5 same_kind 0.5 0.01
0.095 0.052
ahead -0.062 score 0.515 -0.045 neighbours_ahead 0.017 -0.015 0.136 bond 1.5 text 0.761 -0.018 0.128 same_kind
0.5 pressed 0.5 -0.031 0.059 ahead 0.08 0.027 neighbours_ahead -0.322 -0.006 read 0.5 0.089 says 2.5 0.018 0.105
ahead -0.062 score 0.515 -0.046 says 2.5 -0.015 0.166 bond 1.5 text 0.761 -0.017 0.095 same_kind 0.5 pressed 0.5
-0.032 0.07 ahead 0.08 0.027 row_words_won 2 read 0.5 0.083 says 2.5 0.016 0.097 -0.024
ahead -0.014 size 0.96 -0.039 place_ahead -0.079 says 2.5 -0.012 0.153 0.115 bond 1.5 text 0.761 -0.013 0.105
neighbours_ahead -0.096 0 ahead 0.08 0.029 same_kind 0.5 pressed 0.5 -0.028 0.083 bond 2.5 0.051 0.083
ahead -0.062 score 0.515 -0.045 says 2.5 -0.012 0.156 bond 1.5 neighbours_ahead 0.017 text 0.401 -0.026 0.038
0.038 ahead 0.438 same_kind 0.5 -0.02 ahead 0.08 says 2.5 0.018 0.093 0.054 row_words_lost 2.5 0.067 -0.004
ahead -0.014 score 0.423 -0.041 neighbours_ahead 0.017 says 2.5 -0.013 0.129 0.133 neighbours_ahead -0.204
-0.024 letters 0.317 says 2.5 field 0.5 place 0.873 -0.012 0.032 same_kind 0.5 -0.038 0.046 0.09
others_to_the_letter 1.5 0.071 0.028
ahead -0.062 score 0.515 -0.044 neighbours_ahead 0.017 place_ahead -0.142 -0.032 0.022 0.126 bond 1.5
xpath_ahead 0.071 -0.022 0.03 same_kind 0.5 pressed 0.5 -0.032 0.066 ahead 0.08 0.02 row_words_won 2 letters
0.015 0.041 0.07 -0.021
ahead -0.139 score 0.515 -0.045 -0.011 weight 0.6 field 0.5 letters 0.317 place_ahead 0.069 -0.026 0.033 row_now
0.5 0.054 -0.04 same_kind 0.5 -0.04 text_ahead -0.173 -0.044 0.05 others_of_kind 0.5 0.059 says 2.5 0.02 0.089
ahead -0.139 score 0.423 -0.047 -0.016 bond 1.5 xpath_ahead -0.112 -0.038 text 0.761 -0.002 0.096 ahead 0.438
same_kind 0.5 -0.021 neighbours_ahead -0.204 -0.013 0.03 row_words_lost 2.5 letters 0.015 says 2.5 0.021 0.09
0.064 -0.007
ahead -0.139 says 2.5 -0.041 0.088 neighbours_ahead -0.096 neighbours_ahead -0.452 -0.041 -0.003 same_kind 0.5
-0.02 ahead 0.01 neighbours_ahead 0.017 says 2.5 field 0.5 -0.006 0.032 0.078 0.102 bond 0.5 -0.008 specific 0.5
0.04 0.063
ahead -0.139 score 0.423 -0.047 -0.013 neighbours_ahead -0.204 -0.025 same_kind 0.5 -0.021 text_ahead -0.173
-0.023 others_of_kind 0.5 bond 2.5 0.031 0.06 field 0.5 says 2.5 letters 0.059 -0.01 strong 0.5 0.08 0.015 0.066
0.043
ahead -0.139 score 0.515 -0.044 -0.007 neighbours_ahead -0.204 -0.027 same_kind 0.5 pressed 0.5 -0.036 0.031
others_of_kind 0.5 bond 0.5 -0.009 text 0.401 0.038 0.063 score 0.136 -0.023 says 2.5 says 0.5 0.026 -0.013
0.066
ahead -0.139 score 0.423 -0.046 place_ahead -0.142 -0.032 0.024 bond 1.5 xpath_ahead -0.112 -0.036 text_ahead
-0.173 -0.039 0.011 neighbours_ahead -0.023 -0.001 same_kind 0.5 pressed 0.5 -0.029 0.051 others_of_kind 0.5
bond 2.5 0.03 0.058 0.026
ahead -0.062 score 0.423 -0.044 place_ahead -0.142 -0.023 0.024 neighbours_ahead -0.204 -0.022 ahead 0.438
same_kind 0.5 -0.023 says 2.5 field 0.5 letters 0.059 -0.014 agree 0.5 0.072 0.01 0.034 0.063 bond 2.5 0.018
0.05
ahead -0.139 xpath_ahead 0.071 -0.039 0.049 bond 1.5 text 0.761 letters 0.059 -0.029 0.004 field 0.5 -0.012
0.121 agree 1.5 says 2.5 says 0.5 others_to_the_letter 1.5 same_kind 0.5 -0.014 0.036 -0.005 -0.016 0.062 0.042
ahead -0.139 -0.036 bond 1.5 letters 0.059 extra 0.417 -0.032 0.039 score 0.423 tag 0.5 -0.039 0.07 -0.03
neighbours_ahead -0.096 -0.005 agree 2.5 says 2.5 says 0.5 same_kind 0.5 -0.013 0.029 -0.009 0.064 0.053
ahead -0.139 score 0.515 -0.043 says 2.5 -0.011 0.12 neighbours_ahead -0.204 -0.024 text_ahead -0.173 -0.029
same_kind 0.5 pressed 0.5 -0.028 0.033 others_of_kind 0.5 bond 2.5 says 2.5 field 0.5 -0.007 0.037 0.073 0.05
0.017
ahead -0.139 xpath 0.944 -0.036 0.074 bond 1.5 field 0.5 -0.024 text 0.401 placeholder -2.5 -0.012 0.058 0.101
ahead 0.08 0.008 row_words_won 2 same_kind 0.5 pressed 0.5 -0.025 0.056 telling 0.5 0.027 0.049 -0.027
xpath_ahead -0.208 -0.037 text_ahead -0.173 -0.031 same_kind 0.5 pressed 0.5 -0.035 0.02 others_of_kind 0.5
row_words_won 2 letters 0.152 says 2.5 0.014 0.065 0.05 -0.02 neighbours_ahead -0.204 -0.019 xpath_ahead -0.155
score 0.244 -0.029 0.078 0.014
text_ahead -0.173 score 0.515 -0.043 0.013 neighbours_ahead -0.204 -0.025 same_kind 0.5 -0.021 others_of_kind
0.5 text 0.14 says 2.5 bond 2.5 0 0.041 0.059 ahead 0.207 0.153 0.046 field 0.5 says 2.5 0.002 0.047 0.026
text_ahead -0.173 score 0.423 -0.045 pressed 0.5 -0.043 0.052 xpath_ahead -0.208 -0.031 same_kind 0.5 -0.021
others_of_kind 0.5 letters 0.152 says 2.5 0.006 0.059 row_words_lost 2.5 0.047 -0.014 says 2.5 field 0.5 0.001
0.024 0.054
ahead -0.139 score 0.363 -0.045 neighbours_ahead 0.017 -0.017 0.095 bond 1.5 text 0.401 -0.018 score 0.423 0.062
-0.022 agree 2.5 says 2.5 says 0.5 others_to_the_letter 1.5 same_kind 0.5 -0.014 0.029 -0.003 -0.017 0.054 0.043
text_ahead -0.173 -0.037 neighbours_ahead -0.452 -0.042 same_kind 0.5 pressed 0.5 -0.034 0.017 field 0.5 weight
0.6 letters 0.059 -0.013 agree 0.5 0.053 -0.016 others_to_the_letter 0.5 0.034 0.011 text 0.401 placeholder -2.5
0.016 0.054 0.05
neighbours_ahead -0.322 -0.037 text_ahead -0.173 agree 0.5 -0.038 0.014 same_kind 0.5 pressed 0.5 -0.031 0.022
says 2.5 says 0.5 others_of_kind 0.5 0.034 pressed 0.5 0.024 0.004 size 0.96 extra 0.417 -0.033 0.031 0.032
0.051
neighbours_ahead -0.204 text 0.401 -0.04 -0.008 text_ahead -0.173 score 0.423 -0.037 text_ahead -0.892 field 0.5
0.1 -0.024 -0.032 same_kind 0.5 pressed 0.5 -0.032 0.022 others_of_kind 0.5 0.028 surroundings 0.525
neighbours_ahead 0.017 0.016 0.069 0.006
place_ahead -0.275 neighbours_ahead 0.017 agree 0.5 -0.04 -0.009 0.047 text_ahead -0.173 agree 0.5 -0.037 0.012
same_kind 0.5 pressed 0.5 -0.031 0.026 placeholder -2.5 others_of_kind 0.5 text 0.14 0.012 ahead 0.207 0.135
0.036 0.01 0.055
xpath_ahead -0.208 letters 0.71 -0.041 0.008 same_kind 0.5 agree 0.5 -0.037 0.009 neighbours_ahead -0.452 -0.036
row_words_won 2 others_of_kind 0.5 bond 2.5 0.015 0.041 score 0.162 letters 0.059 -0.029 0.06 surroundings 0.525
0.029 0.008 -0.03
xpath_ahead -0.208 -0.036 text_ahead -0.173 -0.031 neighbours_ahead -0.452 -0.033 says 2.5 says 0.5 score 0.189
letters 0.059 -0.025 0.034 others_to_the_letter 0.5 bond 2.5 strong 0.5 element_id -2 0.012 0.041 -0.01 0.04
0.003 -0.013 0.045
text_ahead -0.173 -0.033 neighbours_ahead -0.452 -0.038 same_kind 0.5 pressed 0.5 -0.033 0.02 says 2.5 says 0.5
others_of_kind 0.5 0.03 strong 0.5 letters 0.059 score 0.244 -0.014 0.022 0.045 0 says 1.5 -0.05 -0.004 0.051
xpath_ahead -0.208 neighbours_ahead 0.017 -0.036 0.045 same_kind 0.5 -0.024 bond 1.5 pressed 0.5 score 0.423
letters 0.059 0.02 0.097 -0.014 -0.021 specific 0.5 says 2.5 says 0.5 others_to_the_letter 0.5 0.02 -0.001
-0.015 0.037 0.03
place_ahead -0.275 neighbours_ahead 0.017 agree 0.5 -0.04 -0.008 0.041 bond 1.5 letters 0.059 text 0.401 -0.026
0.07 score 0.363 tag 0.5 -0.029 0.058 -0.02 same_kind 0.5 pressed 0.5 -0.028 0.047 specific 0.5 0.011 0.032
place_ahead -0.275 neighbours_ahead 0.017 agree 0.5 -0.039 -0.008 0.048 score 0.136 -0.026 placeholder -2.5 bond
0.5 -0.018 says 2.5 says 0.5 same_kind 0.5 pressed 0.5 -0.029 0.044 0.015 says 1.5 -0.051 0 0.038 0.047
xpath_ahead -0.208 -0.03 same_kind 0.5 -0.022 row_ahead -0.067 -0.038 text_ahead -0.173 bond 2.5 -0.03 0.066
element_id -2 agree 1.5 0.004 0.022 element_id -0.5 letters 0.059 xpath 0.873 others_of_kind 2.5 0.041 -0.007
0.09 0.074 0.011
xpath_ahead -0.208 score 0.515 -0.04 -0 text_ahead -0.173 letters 0.317 -0.032 pressed 0.5 -0.029 0.083 says 2.5
says 0.5 same_kind 0.5 -0.017 row_ahead -0.067 -0.033 others_of_kind 0.5 0.025 strong 0.5 0.018 -0.002 -0.014
0.04
neighbours_ahead -0.452 -0.042 text_ahead -0.173 score 0.423 -0.038 pressed 0.5 -0.035 0.053 says 2.5 size_ahead
-0.292 -0.031 says 0.5 score 0.136 -0.022 surroundings 0.434 0.033 agree 2.5 0.005 0.029 says 1.5 -0.049 -0.003
0.042
neighbours_ahead -0.204 -0.026 text_ahead -0.173 -0.024 same_kind 0.5 -0.016 field 0.5 says 2.5 letters 0.059
-0.01 0.01 0.037 ahead -0.014 classes 0.071 place_ahead -0.275 -0.003 others_of_kind 3.5 0.136 0.034 -0.014
letters 0.317 0.008 0.037
neighbours_ahead -0.452 -0.042 same_kind 0.5 pressed 0.5 -0.034 0.013 bond 1.5 text 0.14 text -1.5 0.009 -0.027
score 0.278 0.086 -0.003 row_words_won 2 specific 0.5 score 0.771 size_ahead -0.008 -0.017 0.026 0.001 0.027
-0.031
neighbours_ahead -0.452 -0.041 same_kind 0.5 pressed 0.5 -0.035 0.018 size_ahead -0.292 -0.028 row_words_won 2
bond 1.5 surroundings 0.525 words_kept 0.5 extra 0.417 -0.01 0.065 0.072 -0.015 score 0.771 0.023 agree 2.5
0.004 0.032 -0.027
neighbours_ahead -0.452 -0.038 same_kind 0.5 pressed 0.5 -0.035 text 0.401 -0.007 0.063 others_of_kind 0.5 bond
0.5 -0.019 row_ahead -0.067 -0.032 read 0.5 0.029 says 2.5 -0.009 0.04 ahead -0.418 -0.029 same_letters 0.5
0.008 -0.006
bond 1.5 place_ahead -0.208 -0.04 text 0.761 surroundings 0.525 score 0.136 -0.027 0.033 -0.021 0.057 size_ahead
-0.292 -0.031 others_to_the_letter 1.5 neighbours 0.747 pressed 0.5 0.004 classes 0.55 0.042 0.001 0.028
text_ahead -0.892 0.095 -0.005
neighbours_ahead -0.322 -0.03 same_kind 0.5 pressed 0.5 -0.034 tag 0.5 0.04 -0.026 says 2.5 letters 0.059
size_ahead -0.008 -0.028 text_ahead -0.173 -0.035 0.006 agree 0.5 0.048 differ 0.5 others_of_kind 0.5 0.026
0.002 -0.017 0.037
text_ahead -0.173 agree 0.5 -0.038 0.01 place_ahead -0.599 -0.038 says 2.5 says 0.5 same_kind 0.5 pressed 0.5
-0.032 0.017 others_to_the_letter 0.5 bond 2.5 pressed 0.5 ahead -0.014 0.042 0.008 -0.01 0.033 -0.001 -0.015
0.036
neighbours_ahead -0.452 -0.038 text_ahead -0.173 agree 0.5 -0.034 text_ahead -0.892 0.079 -0.03 place_ahead
-0.599 -0.037 size_ahead -0.292 -0.023 surroundings 0.434 score 0.136 -0.017 0.028 differ 0.5 neighbours 0.747
0.004 0.022 weight -0.3 0.003 -0.031
xpath_ahead -0.268 -0.033 bond 1.5 -0.01 agree 2.5 xpath 0.725 place 0.215 0.005 classes 0.792 letters 0.317
size_ahead -0.106 -0.03 0.031 0.064 -0.073 text_ahead -0.892 field 0.5 0.132 -0.019 neighbours 0.747 -0.011
0.009 0.027
xpath_ahead -0.268 -0.031 row_ahead -0.067 -0.036 same_kind 0.5 pressed 0.5 -0.032 0.016 tag 0.5 0.048
words_kept 2.5 surroundings 0.434 score 0.136 -0.029 size_ahead -0.292 -0.027 xpath 0.725 0.041 xpath 0.944
-0.011 0.042 0.002 0.028
neighbours_ahead -0.452 -0.037 ahead -0.418 -0.03 row_words_won 2 extra 0.417 text 0.401 size 0.96 letters 0.317
-0.014 weight -0.3 0.074 0.003 0.013 score 0.363 0.056 0.01 xpath 0.536 0.058 ahead -0.139 0.092 0.013 -0.028
neighbours_ahead -0.452 -0.036 score 0.244 letters 0.152 says 1.5 -0.022 0.023 same_kind 0.5 -0.017 0.067
surroundings 0.434 0.026 neighbours_ahead -0.096 -0.02 neighbours 0.747 0.001 field 0.5 differ 0.5 place_ahead
-0.275 0.063 0.01 -0.026 0.037
place_ahead -0.421 neighbours_ahead 0.017 -0.03 0.042 same_kind 0.5 -0.02 row_words_won 2 letters 0.015 extra
0.417 size 0.96 text 0.401 tag 0.5 0.043 -0.019 0.023 0.012 0.021 weight -0.8 0.04 others_of_kind 0.5 0.019 -0
-0.026
place_ahead -0.599 -0.041 score 0.136 -0.025 neighbours_ahead -0.452 -0.03 surroundings 0.434 size_ahead -0.521
-0.04 xpath 0.536 row_words_kept 0.5 0.03 0.093 xpath 0.944 0.001 0.04 row_words_lost 2.5 agree 2.5 0.001 differ
0.5 0.029 -0.052 -0.042
xpath_ahead -0.33 -0.033 row_ahead -0.067 -0.037 words_lost 1.5 specific 0.5 says 2.5 xpath 0.662 neighbours
0.282 0.004 0.043 -0.004 place_ahead -0.079 0.078 0.012 score 0.278 tag 0.5 -0.018 0.094 0.013 text_ahead -0.173
-0.037 -0.003
same_kind 0.5 pressed 0.5 -0.036 text 0.401 -0.02 0.051 row_ahead -0.067 -0.042 bond 1.5 pressed 0.5 score 0.423
0.033 -0.02 letters 0.059 -0.029 score 0.216 xpath 0.402 0.009 0.11 -0.019 size_ahead -0.521 -0.036 0.01
text_ahead -0.173 score 0.515 -0.033 pressed 0.5 -0.031 0.052 place_ahead -0.599 -0.036 row_ahead -0.067 -0.033
size_ahead -0.292 -0.024 score 0.771 classes 0.071 same_kind 0.5 -0.007 element_id -2 0.01 ahead -0.062 0.091
0.028 -0.009 0
place_ahead -0.599 -0.041 bond 1.5 field 0.5 -0.018 xpath 0.464 0.043 -0.009 size_ahead -0.292 -0.021 row_ahead
-0.067 -0.031 ahead -0.014 neighbours_ahead 0.017 same_kind 0.5 -0.03 others_of_kind 7.5 place_ahead -0.275
0.002 0.044 -0.019 0.098 0.006
place_ahead -0.599 -0.038 score 0.136 -0.025 placeholder 0.14 says 2.5 says 0.5 xpath 0.536 neighbours 0.171
0.006 0.04 row_words_lost 2.5 neighbours 0.747 same_kind 0.5 -0.037 -0.003 0.013 -0.041 says 1.5 -0.049 -0.006
0.028 0.045
neighbours_ahead -0.204 bond 2.5 -0.032 others_to_the_letter 0.5 0.041 -0.024 same_kind 0.5 weight 0.1 -0.03
0.01 placeholder -2.5 bond 1.5 surroundings 0.525 0.021 -0.02 xpath_ahead -0.155 size_ahead -0.008 -0.02 0.044
ahead -0.062 0.034 0.002 0.035
xpath_ahead -0.33 -0.036 says 2.5 row_words_won 2 extra 0.417 text 0.401 size 0.96 letters 0.059 -0.018 pressed
0.5 -0.011 0.028 0.008 others_to_the_letter 0.5 0.021 -0.005 xpath 0.845 0.035 0.006 xpath 0.464 0.017 -0.04
0.036
xpath_ahead -0.33 score 0.515 -0.044 0.006 words_lost 1.5 xpath 0.725 letters 0.059 0.004 xpath 0.33 0.012
classes 0.792 0.055 -0.057 agree 2.5 says 2.5 neighbours 0.747 -0.013 0.004 place_ahead -0.023 0.074 -0.004
0.019 -0.013
xpath_ahead -0.268 -0.027 row_words_won 2 size_ahead -0.292 -0.024 field 0.5 says 2.5 letters 0.059 place 0.873
-0.018 0.018 text_ahead -0.892 0.096 xpath 0.845 0.012 -0.007 place_ahead -0.079 0.08 0.008 0.011 xpath 0.402
0.027 -0.044
text_ahead -0.173 score 0.423 -0.035 text_ahead -0.892 field 0.5 others_of_kind 2.5 0.021 0.134 -0.021 -0.028
xpath 0.536 neighbours 0.022 score 0.216 -0.013 xpath 0.33 0.004 0.033 0.033 row_words_won 2 same_kind 0.5
-0.032 0.002 -0.037
ahead -0.418 -0.03 row_ahead -0.067 -0.033 says 2.5 bond 0.5 -0.019 xpath 0.536 row_words_kept 0.5 xpath 0.33 0
text 0.401 0.008 0.048 0.075 text_ahead -0.892 field 0.5 0.09 -0.021 same_kind 0.5 -0.037 -0.002 0.027
row_ahead -0.067 -0.04 size_ahead -0.292 -0.026 bond 1.5 text 0.761 surroundings 0.434 neighbours_ahead -0.452
-0.041 0.013 -0.02 0.045 score 0.771 pressed 0.5 same_kind 0.5 -0.026 xpath 0.944 0.007 0.038 0.034 agree 1.5
-0.008 0.01
place_ahead -0.599 -0.039 ahead -0.418 -0.03 row_ahead -0.067 -0.032 placeholder -2.5 bond 1.5 -0.008 ahead
-0.014 others_of_kind 7.5 same_kind 0.5 -0.028 ahead -0.224 type -1.5 0.035 0.143 0.027 -0.024 0.002 same_kind
0.5 -0.032 0.039
place_ahead -0.421 neighbours_ahead 0.017 -0.029 0.03 placeholder 0.14 bond 0.5 -0.018 says 2.5 says 0.5
surroundings 0.434 0.014 0.001 says 1.5 -0.051 strong 0.5 extra 0.417 0 0.055 -0.044 role -2.5 0.03 -0.059 0.045
neighbours_ahead -0.452 -0.032 value 0.5 neighbours 0.747 text 0.401 says 2.5 same_kind 0.5 -0.033 type -2.5
-0.014 0.007 0.021 xpath 0.845 others_so_called 1.5 0.025 -0.001 -0.008 row -1.5 words_won 1.5 0.018 -0.026
-0.016 0.037
place_ahead -0.421 neighbours_ahead 0.017 -0.027 0.043 row_words_won 2 agree 3.5 says 2.5 element_id -0.5
element_id -2 bond 0.5 -0.023 0.003 same_kind 0.5 -0.024 ahead 0.01 score 0.244 -0.022 0.027 0.044 -0.01 0.024
0.04 -0.024
neighbours_ahead -0.452 -0.027 strong 2.5 score 0.136 -0.019 xpath 0.536 xpath 0.33 0.002 xpath_ahead -0.487
-0.037 letters 0.059 place_ahead 0.069 0.023 -0.021 0.05 row_words_lost 2.5 neighbours 0.747 -0.006 words_won
1.5 0.009 -0.031 -0.037 0.043
row_words_won 2 ahead -0.418 -0.028 extra 0.417 text 0.401 title -2.5 ahead 0.08 place_ahead 0.069 -0.004 0.032
-0.016 0.04 agree 0.5 ahead -0.062 0.083 0.019 surroundings 0.525 0.026 -0.003 xpath 0.845 0.03 0.005 -0.026
place_ahead -0.599 -0.034 score 0.162 -0.017 surroundings 0.434 classes 0.071 letters -0.5 0.005 ahead -0.062
-0.017 0.038 xpath 0.944 -0.036 0.03 differ 0.5 0.004 weight -0.3 text 0.761 letters 0.317 -0.015 0.023 0.042
-0.028
text_ahead -0.173 letters 0.317 -0.031 pressed 0.5 -0.039 0.072 size_ahead -0.106 letters 0.015 -0.033 0.011
row_ahead -0.067 -0.029 surroundings 0.525 surroundings 0.018 -0.005 score 0.771 0.023 -0.008 neighbours_ahead
-0.096 -0.017 strong 2.5 0.002 0.038
words_lost 1.5 specific 0.5 ahead -0.599 -0.034 score 0.771 classes 0.268 size_ahead -0.106 xpath 0.944 -0.023
0.048 0.014 -0.016 xpath_ahead -0.05 neighbours_ahead 0.017 0.005 0.055 -0.009 place_ahead -0.421 -0.023 0.015
xpath_ahead -0.112 -0.033 -0.008
place_ahead -0.421 -0.02 id_xpath 0.25 others_to_the_letter 0.5 letters 0.317 text_ahead -0.173 -0.028 0.004
score 0.363 same_kind 0.5 -0.013 0.065 bond 1.5 -0.018 0.02 row -1.5 -0.001 -0.032 xpath_ahead -0.05 neighbours
0.572 -0.011 0.044 -0.021
xpath_ahead -0.33 -0.027 agree 3.5 others_to_the_letter 0.5 text 0.401 size_ahead -0.008 -0.024 neighbours 0.747
name_attribute -0.5 name_attribute -2 -0.002 same_kind 0.5 -0.031 0.029 -0.02 score 0.641 0.042 0.008 0.016
size_ahead -0.008 0.034 -0.009 0.037
row_ahead -0.067 -0.034 extra 0.417 letters 0.059 size 0.96 xpath 0.464 -0.006 -0.027 0.005 score 0.771 pressed
0.5 tag 0.5 -0.028 0.02 element_id -0.5 bond 0.5 -0.002 0.042 -0.028 -0.005 xpath 0.845 0.03 0.004
neighbours_ahead -0.452 -0.028 same_kind 0.5 pressed 0.5 -0.031 0.015 placeholder -2.5 tag 0.5 0.03 words_kept
2.5 xpath_ahead -0.134 neighbours_ahead 0.017 score 0.363 words_kept 0.5 -0.039 0.062 0.016 0.062 -0.003 0.017
weight -0.3 0.054 0.006
neighbours_ahead -0.322 -0.019 says 2.5 same_kind 0.5 pressed 0.5 -0.027 0.012 tag 0.5 0.046 says 0.5 classes
0.071 xpath 0.845 0.015 -0.001 score 0.907 -0.017 0.009 size 0.96 extra 0.417 -0.033 0.022 0.02 0.026
xpath_ahead -0.33 -0.028 xpath 0.725 neighbours 0.022 -0.001 classes 0.55 0.027 -0.061 ahead -0.062 place_ahead
-0.142 -0.004 0.056 differ 0.5 neighbours 0.747 -0.011 agree 1.5 weight 0.6 0.015 -0.031 0.019 weight -0.3
-0.008 -0.037
place_ahead -0.599 -0.031 same_kind 0.5 pressed 0.5 -0.03 0.016 placeholder -2.5 ahead -0.062 neighbours_ahead
-0.023 -0.01 score 0.278 -0.008 0.05 others_to_the_letter 1.5 bond 2.5 -0.003 score 0.641 0.037 0.01 -0.01
words_won 2.5 0.01 0.076
xpath_ahead -0.268 -0.023 xpath 0.845 text_ahead -0.173 -0.022 place 0.174 0 0.017 ahead -0.062 0.024 xpath
0.944 score 0.907 read 0.5 -0.045 0.003 -0.001 strong 0.5 0.013 words_kept 2.5 classes -1.5 -0.027 -0 0.027
value 0.5 xpath_ahead -0.33 score 0.515 -0.038 0.012 ahead -0.014 xpath 0.944 neighbours_ahead 0.017
others_of_kind 7.5 words_won 0.5 size_ahead -0.008 -0.032 0.022 -0.011 -0.028 0.05 classes 0.367 0.112 0.003
xpath 0.792 0.003 -0.007 0.03
place_ahead -0.421 strong 0.5 -0.03 type -2.5 xpath 0.845 0.044 -0.013 -0.035 strong 2.5 test_id 0.36 test_id
-1.5 place_ahead -0.023 weight 0.6 same_kind 0.5 -0.031 0.003 0.02 -0.002 xpath 0.944 0.004 0.067 -0.02 0.037
neighbours_ahead -0.023 -0.009 score 0.136 -0.017 surroundings 0.434 xpath 0.33 -0.014 0.029 text_ahead -0.892
letters 0.015 -0.013 0.095 agree 3.5 element_id -0.5 element_id -2 0.001 xpath_ahead 0.071 0.005 0.054 text
0.761 -0.017 0.012 0.034
words_lost 1.5 others_to_the_letter 0.5 size_ahead -0.106 letters 0.152 -0.031 0.02 surroundings 0.434 letters
0.015 ahead -0.014 neighbours 0.171 -0.005 0.058 -0.003 0.045 0.005 heading_letters -0.5 -0.003 -0.03 place
0.873 -0.018 others_so_called 2.5 -0 0.12
xpath_ahead -0.33 -0.026 xpath 0.725 neighbours 0.022 score 0.189 -0.015 0.006 classes 0.268 letters 0.317 0.014
0.05 -0.061 row_words_won 2 neighbours 0.747 says 2.5 place 0.676 -0.024 -0.003 0.034 words_won 1.5 0.011 -0.035
-0.037
size_ahead -0.292 -0.023 surroundings 0.434 classes 0.792 letters 0.059 neighbours 0.084 agree 0.5 -0.016 score
0.363 0.076 -0.024 0.018 ahead -0.062 -0.019 0.036 xpath 0.944 -0.037 0.025 row_words_lost 2.5 agree 3.5 -0.001
0.035 -0.033
neighbours_ahead -0.452 strong 0.5 -0.039 0.001 score 0.136 -0.016 surroundings 0.434 letters -0.5 neighbours
0.171 -0.012 0.015 classes 0.071 ahead -0.139 -0.023 0.034 -0.006 row_words_won 2 xpath_ahead -0.268 -0.025
0.002 xpath 0.536 0.028 -0.039
place_ahead -0.599 -0.028 same_kind 0.5 pressed 0.5 -0.028 0.018 element_id -2 -0 element_id -0.5 letters 0.059
xpath 0.944 0.004 0.062 0.051 text 0.761 strong 0.5 0.014 says 2.5 score 0.907 -0.044 -0.009 0.043 0.022
row_ahead -0.067 -0.03 ahead -0.514 -0.026 score 0.136 -0.017 ahead -0.014 xpath 0.944 neighbours_ahead 0.017
size_ahead -0.008 -0.026 others_of_kind 7.5 letters -0.5 0.034 0.003 -0.022 0.066 0.071 surroundings 0.185
letters -0.5 -0.007 0.032 -0.002
place_ahead -0.599 -0.027 says 2.5 placeholder 0.14 value 0.5 words_lost 1.5 specific 0.5 -0.002 classes 0.367
tag 0.5 -0.012 ahead -0.062 0.127 0.021 -0.004 -0.011 place 0.373 0.082 0.014 xpath_ahead -0.05 -0.036 0.045
0.021
row_words_won 2 size_ahead -0.106 letters 0.015 -0.029 tag 0.5 -0.024 0.029 ahead -0.599 -0.031 ahead -0.014
name_attribute -2 0.004 same_kind 0.5 -0.023 classes 0.367 0.062 -0.002 agree 1.5 -0.003 0.009 xpath 0.402 0.012
-0.036
xpath_ahead -0.33 -0.025 xpath 0.845 neighbours 0.171 0 0.016 text_ahead -0.892 bond 1.5 -0.013 0.084 xpath
0.944 xpath_ahead -0.05 -0.007 -0.038 strong 0.5 element_id -2 0.009 0.047 words_kept 2.5 classes -1.5 -0.031
0.003 0.028
row_ahead -0.067 -0.032 ahead -0.418 -0.022 score 0.136 -0.015 surroundings 0.306 neighbours_ahead -0.452 -0.017
letters -0.5 0.005 classes 0.071 0.039 -0.011 ahead -0.062 xpath_ahead -0.208 -0.028 same_kind 0.5 -0.021
others_of_kind 7.5 0.04 -0.015 -0.001
same_kind 0.5 pressed 0.5 -0.027 0.014 place 0.439 neighbours 0.022 0.001 letters 0.015 0.01 xpath 0.725 0.055
-0.003 others_of_kind 0.5 text 0.761 -0.003 0.022 ahead -0.062 xpath_ahead -0.112 strong 0.5 -0.02 0.044 0.04
-0.011
agree 2.5 xpath 0.536 place 0.174 -0.002 surroundings 0.018 -0.015 xpath_ahead -0.487 -0.034 0.027 ahead -0.014
neighbours_ahead 0.017 place_ahead -0.275 -0.021 classes -1.5 0.03 others_to_the_letter 1.5 -0.029 0.022 0.061
-0.009 differ 0.5 0.023 -0.038
neighbours_ahead -0.204 text 0.401 -0.022 classes 0.792 others_to_the_letter 1.5 0.04 -0.015 -0.027 agree 3.5
says 2.5 element_id -0.5 0.001 xpath_ahead -0.134 0.038 bond 3.5 strong 0.5 0.001 -0.032 0.012 role -2.5 0.022
-0.054 0.033
bond 0.5 text 0.761 -0.023 0.042 agree 3.5 name_attribute -0.5 name_attribute -2 text_ahead -0.892 letters 0.059
-0.004 0.095 text_ahead -0.173 -0.031 xpath 0.845 0.005 -0.005 same_kind 0.5 -0.025 0.025 xpath 0.944 -0.02
0.005 0.033
size_ahead -0.292 -0.021 field 0.5 row_ahead -0.067 -0.035 xpath_ahead -0.05 0.005 -0.004 same_kind 0.5 -0.031
text 0.401 text -1.5 name_attribute -0.5 0.015 neighbours 0.747 -0.013 0.021 -0.038 others_of_kind 0.5 type -0.5
0.045 -0.011 0.006
xpath_ahead -0.33 text 0.401 -0.035 ahead -0.014 -0.029 words_lost 0.5 0.064 -0.034 bond 0.5 classes 0.071 text
0.761 -0.008 0.079 -0.036 row_ahead -0.067 -0.027 size_ahead -0.292 -0.016 xpath 0.845 place_ahead -0.023 0.018
0.001 -0.001
bond 0.5 classes 0.071 text 0.761 -0.01 0.064 -0.035 others_to_the_letter 0.5 text 0.761 size_ahead -0.008
pressed 0.5 -0.034 0.004 others_of_kind 5 0.005 -0.011 0.017 text_ahead -0.892 agree 0.5 -0.007 0.082 differ 0.5
-0.003 -0.034
place_ahead -0.599 -0.029 placeholder 0.14 says 2.5 says 0.5 0.001 extra 0.417 size 0.96 xpath 0.598 says 1.5
-0.049 place 0.215 -0.018 0.044 -0.049 0.011 0.031 classes -1.5 xpath 0.944 0.022 -0.036 0.042 0.034
value 0.5 says 2.5 text 0.401 same_kind 0.5 -0.027 placeholder -2.5 tag 0.5 0.034 neighbours 0.747 ahead 0.438
-0.007 -0.026 0.007 0.023 score 0.423 0.026 0 place_ahead -0.079 0.054 0.005 name_attribute -0.5 0.06 0.004
row_ahead -0.067 -0.029 test_id 0.133 score 0.244 surroundings 0.018 -0.032 words_won 2.5 tag 0.5 0.019 -0.016
0.018 test_id -1.5 surroundings 0.306 0.014 ahead -0.062 place_ahead -0.142 -0.005 0.031 -0.003 xpath_ahead
-0.05 -0.008 0.054 -0.022
xpath_ahead -0.33 words_lost 0.5 ahead -0.014 -0.029 pressed 0.5 -0.008 0.068 -0.036 row_words_won 2 ahead
-0.062 score 0.278 -0.016 place_ahead -0.142 strong 0.5 -0.017 0.033 0.041 0.002 xpath 0.536 weight -0.3 -0.012
0.057 -0.034
row_words_won 2 xpath_ahead -0.487 -0.029 xpath_ahead -0.134 neighbours_ahead 0.017 type -1.5 0.009 -0.022 0.052
ahead -0.062 place 0.676 0.002 neighbours 0.572 0.069 0.004 -0.002 xpath 0.402 agree 0.5 -0.023 0.052
name_attribute -2 -0.044 0.004
differ 0.5 xpath_ahead -0.155 0.019 href -2 -0.001 ahead 0.08 letters -0.5 0.073 -0.03 0.038 score 0.641 text
0.761 letters 0.317 read 0.5 text -1.5 0.001 -0.02 0.022 0.015 classes 0.367 0.047 -0.034 -0.034
same_kind 0.5 pressed 0.5 -0.027 0.009 tag 0.5 0.032 placeholder -2.5 text 0.401 -0.002 others_to_the_letter 0.5
0.016 agree 0.5 0.067 place 0.873 0.003 type -2.5 specific 0.5 -0.038 0.002 0.016 xpath_ahead -0.05 -0.02 0.033
xpath 0.536 letters 0.059 field 0.5 tag 0.5 0.017 -0.017 0.009 xpath 0.402 0.011 name_attribute -2 0.063 -0.013
row_words_lost 2.5 agree 3.5 text_ahead -0.892 0.03 same_kind 0.5 -0.031 ahead -0.062 0.015 -0.004 0.037 -0.035
row_words_won 2 text 0.401 surroundings 0.018 -0.024 0.001 xpath_ahead -0.134 0.026 others_of_kind 0.5 title
-2.5 0.018 -0.049 place 0.873 0.006 words_kept 0.5 0.02 others_to_the_letter 4 -0.034 0.009 xpath 0.402 score
0.216 -0.02 0.054 -0.032
place_ahead -0.599 -0.023 ahead -0.514 -0.021 text_ahead -0.892 field 0.5 bond 1.5 -0 0.08 -0.034 xpath 0.845
0.005 place 0.676 xpath 0.944 -0.031 0.013 strong 0.5 element_id -2 -0 0.051 differ 0.5 -0.001 -0.03
value 0.5 says 2.5 says 0.5 same_kind 0.5 pressed 0.5 -0.03 0.009 -0.001 size 0.96 extra 0.417 xpath 0.598 says
1.5 -0.046 -0.002 -0.052 0.015 0.018 classes -1.5 neighbours 0.747 0.012 -0.042 0.035 0.034
xpath_ahead -0.208 place_ahead 0.069 -0.02 0.053 test_id 0.36 test_id -1.5 type -2.5 -0.001 place 0.873 place
0.439 same_kind 0.5 -0.024 0.014 -0.016 ahead 0.08 0.051 0.014 xpath 0.944 words_lost 1.5 0.025 -0.022 0.065
-0.017
neighbours_ahead -0.452 -0.023 place_ahead -0.599 -0.028 placeholder -2.5 agree 1.5 score 0.771 value 0.5
letters 0.317 -0.002 0.014 0.066 -0.008 place_ahead -0.142 0.041 differ 0.5 href -2 0.001 0.04 -0.027 same_kind
0.5 -0.03 0.025
neighbours 0.747 xpath 0.536 place 0.174 -0.003 surroundings 0.018 -0.018 xpath_ahead -0.487 -0.03 place_ahead
0.069 text_ahead -0.456 -0.028 0.028 -0.008 -0.009 row -1.5 words_won 1.5 score 0.771 0.03 agree 1.5 -0.01 0.018
-0.028 -0.017
bond 0.5 element_id -2 -0.028 0.008 xpath 0.536 place 0.174 -0.001 xpath_ahead -0.487 -0.031 classes 0.55
surroundings 0.018 -0.001 0.026 -0.054 row -1.5 agree 2.5 text_ahead -0.892 0.031 says 2.5 -0.005 0.02 0.019
-0.021
value 0.5 xpath_ahead -0.33 -0.023 ahead -0.014 same_kind 0.5 -0.024 others_of_kind 5 name_attribute -2
place_ahead -0.343 xpath 0.725 0.033 -0.033 0.019 value -2.5 0.059 -0.01 neighbours_ahead 0.017 -0.016 0.065
element_id -0.5 0.001 -0.011 0.029
row_ahead -0.067 -0.025 extra 0.417 size 0.225 -0.006 0.002 xpath_ahead -0.05 differ 0.5 classes 0.708 0.043
0.012 element_id -0.5 -0.028 0.042 neighbours 0.418 0.017 others_to_the_letter 1.5 surroundings 0.738 -0.021
others_of_kind 2.5 0.016 -0.021 -0.031
test_id 0.36 id_xpath 0.25 xpath_ahead -0.208 -0.013 test_id -1.5 0.003 xpath 0.33 -0.018 place_ahead -0.023
0.011 letters -0.5 -0.007 0.075 xpath_ahead -0.05 0.012 score 0.907 -0.038 ahead 0.438 strong 0.5 0.008 -0.033
0.015 -0.021
neighbours_ahead -0.452 -0.02 surroundings 0.434 surroundings 0.018 -0.007 0.012 row_words_lost 2.5 agree 2.5
neighbours 0.747 neighbours 0.418 -0 xpath_ahead -0.05 0.008 -0.029 place 0.373 0.071 0.004 score 0.907
words_won 0.5 -0.051 0.01 0.022 -0.026
row_ahead -0.067 field 0.5 -0.041 0.026 size_ahead -0.521 extra -1.5 -0.031 0.033 surroundings 0.306 neighbours
0.282 ahead -0.062 -0.025 score 0.189 letters 0.059 -0.022 0.038 words_won 0.5 0.004 0.03 neighbours 0.418 0.053
0.01 0
neighbours_ahead -0.452 -0.02 ahead -0.418 -0.021 text_ahead -0.892 others_so_called 1.5 ahead 0.01 -0.032 0.031
0.091 text_ahead -0.173 -0.027 field 0.5 -0.001 letters 0.059 0.003 score 0.423 0.051 bond 3.5 -0.021 role -0.5
0.026 -0.027
id_xpath 0.25 neighbours_ahead 0.017 place_ahead -0.599 -0.028 test_id 0.133 xpath 0.944 place 0.439 0.003
-0.011 ahead -0.062 0.07 0.007 -0.023 xpath_ahead -0.134 0.05 size 0.453 0.003 0.033 xpath_ahead -0.05 0.011
score 0.907 -0.037 -0.007
ahead -0.418 -0.019 xpath 0.536 neighbours 0.084 0.002 0.018 row_words_lost 2.5 text_ahead -0.892 field 0.5 bond
0.5 -0.024 0.077 -0.018 extra 0.417 size 0.96 pressed 0.5 -0.033 0.006 0 says 1.5 -0 0.032 -0.034
title 0.827 words_lost 1.5 title -0.5 score 0.771 0.004 title -2.5 score 0.907 -0.013 href -2 classes -1.5
-0.009 0.007 0.037 text_ahead -0.892 0.027 -0.101 -0.045 others_so_called 2.5 -0.013 place 0.873 -0.004 0.089
0.034
bond 0.5 -0.015 others_to_the_letter 0.5 bond 3.5 strong 0.5 place_ahead -0.208 -0.014 tag 0.5 words_kept 1.5
0.05 -0.032 0.005 place_ahead -0.142 0.055 score 0.907 -0.044 classes -1.5 -0.018 0.028 0.015 size_ahead -0.008
0.027 -0.009
title 0.607 xpath 0.536 xpath 0.33 -0.001 classes 0.708 letters 0.059 0.006 ahead -0.014 -0.017 0.045 -0.057
row_words_lost 2.5 neighbours 0.747 -0.006 title -2.5 neighbours_ahead -0.096 -0.028 place_ahead -0.343 0.054
0.007 -0.063 -0.033 0.036
place_ahead -0.599 -0.023 ahead -0.014 xpath 0.944 words_lost 1.5 others_of_kind 7.5 same_kind 0.5 -0.02 0.018
-0.02 -0.02 classes 0.367 0.073 0 xpath 0.536 row_words_kept 0.5 0.002 0.054 ahead 0.01 -0.031 differ 0.5 0
-0.014
score 0.136 -0.017 xpath 0.536 xpath 0.33 0 classes 0.071 xpath_ahead -0.487 -0.031 0.024 -0.032 neighbours
0.747 place 0.676 place 0.439 -0.004 -0.026 neighbours_ahead 0.017 0.002 -0.018 name_attribute -2 place_ahead
-0.142 0.025 -0.005 0.024
neighbours_ahead -0.023 place 0.373 letters 0.015 -0.01 tag 0.5 -0.01 classes 0.55 differ 1.5 0.052 -0.024
-0.021 says 2.5 text 0.401 -0.021 others_to_the_letter 0.5 letters -0.5 -0.016 0.033 -0.022 place_ahead 0.069
0.051 -0.036 0.003
bond 0.5 text 0.761 read 0.5 element_id -2 -0.032 element_id -0.5 others_of_kind 1.5 -0.002 0.069 -0.038
words_won 1.5 0.075 -0.022 type -0.5 0.069 -0.016 test_id 0.587 text_ahead -0.892 letters 0.015 -0.012 0.077
0.001 -0.021
placeholder 0.14 xpath 0.536 letters 0.059 href -2 0 -0.032 classes 0.708 0.02 -0.006 text_ahead -0.892 letters
0.015 -0.003 0.062 xpath 0.944 neighbours_ahead 0.017 -0.014 xpath_ahead -0.05 0.034 -0.009 surroundings 0.602
0.011 -0.006 0.03
value 0.5 row_ahead -0.067 -0.025 others_of_kind 0.5 text 0.761 -0.001 field 0.5 pressed 0.5 -0.025 row -1.5
0.027 place_ahead -0.079 0.031 -0.047 0.045 ahead 0.438 -0.001 id_xpath -1.5 -0.037 0.004 surroundings 0.738
0.045 -0.013
place_ahead -0.599 -0.023 surroundings 0.434 letters 0.015 size 0.827 extra 0.417 text 0.401 -0.015 0.034
name_attribute -0.5 0.027 -0.03 ahead -0.014 0.041 text 0.14 0.02 -0.028 others_to_the_letter 0.5 same_kind 0.5
-0.005 0.035 -0.004 0.001
agree 3.5 xpath 0.845 letters 0.059 size_ahead -0.008 -0.026 -0.001 classes 0.071 tag 0.5 pressed 0.5 -0.025
0.034 element_id -0.5 0.033 -0.017 -0.003 ahead -0.139 0.03 place 0.676 xpath 0.944 -0.034 0.004 -0.003 0.031
neighbours_ahead -0.452 -0.017 placeholder -2.5 others_of_kind 5 bond 0.5 -0.011 0.002 -0.007 words_won 2.5
xpath_ahead -0.05 -0.036 placeholder 0.76 -0.005 0.033 field 0.5 -0.017 score 0.278 differ 1.5 0.095 0.002
placeholder -1.5 -0.031 0.037
field 0.5 text_ahead -1.5 0.054 neighbours_ahead -0.096 xpath 0.845 text 0.14 -0.017 surroundings 0.081 0.049
0.001 -0.024 -0 text_ahead -0.456 -0.029 value -2.5 0.009 value 0.5 -0.028 place 0.873 element_id -0.5 0.073
-0.017 -0.033
neighbours_ahead -0.452 -0.021 xpath 0.845 extra 0.417 size 0.96 text 0.14 xpath 0.598 -0.002 pressed 0.5 -0.051
-0.001 0.007 neighbours 0.572 0.01 0.056 classes 0.55 0.028 -0.029 ahead -0.062 name_attribute -2 0.005 0.056
-0.006
score 0.136 -0.018 element_id -0.5 element_id -2 name_attribute -0.5 0.001 -0.014 words_kept 4.5 xpath 0.944
size_ahead -0.008 letters 0.059 -0.034 0.021 0.015 0.046 -0.05 text 0.761 text -1.5 ahead -0.139 0.024 -0.014
-0.04 0.011
value 0.5 same_kind 0.5 same_letters 0.5 -0.02 0.024 ahead -0.014 others_of_kind 5 0.016 -0.012
others_to_the_letter 0.5 bond 2.5 neighbours 0.747 xpath 0.536 0.002 -0.013 0.012 read 0.5 0.019 -0.019 -0.011
others_so_called 2.5 0.039 -0.011
text_ahead -0.892 letters 0.015 xpath 0.873 -0.017 words_won 0.5 0.08 -0.025 0.057 text_ahead -0.173 test_id
-1.5 type 0.5 -0.034 bond 1.5 -0.023 text_ahead -0.456 -0.016 0.104 place_ahead -0.023 -0.017 0.069 title 0.607
-0 0.027
xpath_ahead -0.268 -0.017 test_id 0.36 xpath 0.792 place 0.215 -0 classes 0.792 score 0.189 -0.007 size_ahead
-0.106 -0.006 ahead -0.014 0.052 letters -0.5 0.005 0.033 -0.051 test_id -1.5 -0.002 xpath_ahead 0.071 -0.014
0.061 -0.018
size 0.453 neighbours_ahead -0.096 -0.011 xpath_ahead -0.112 score 0.363 -0.015 0.028 weight -0.3 0.008
text_ahead -0.674 0.034 title 0.525 title -2.5 -0.006 -0.059 0.036 others_of_kind 0.5 0.016 ahead 0.438 0.005
neighbours 0.572 -0.043 0.001
value 0.5 same_kind 0.5 pressed 0.5 -0.026 0.014 placeholder -2.5 xpath_ahead -0.155 score 0.363 -0.01 0.025
ahead -0.062 0.013 strong 0.5 element_id -2 -0.003 place 0.676 0.006 0.042 -0.007 score 0.278 0.046 0.004 0.029
extra 0.417 surroundings 0.602 xpath 0.944 xpath 0.873 words_lost 1.5 0.002 -0.013 ahead -0.224 0.017 -0.032
score 0.907 0.026 0.001 others_so_called 2.5 -0.015 place 0.873 0.039 -0.017 read 0.5 xpath 0.536 0.024 0 0.027
says 2.5 placeholder 0.14 title 0.607 says 0.5 0.001 says 1.5 -0.047 size_ahead -0.008 -0.03 0.004 0.027
xpath_ahead -0.05 -0.036 0.041 classes -1.5 score 0.907 role -2.5 0.03 -0.041 ahead 0.438 -0.036 0.014 0.037
field 0.5 row_ahead -0.067 -0.032 -0.003 text 0.401 text -1.5 neighbours 0.747 place 0.439 value 0.5
name_attribute -0.5 0.013 -0.013 0.066 neighbours_ahead 0.017 -0.002 words_lost 0.5 -0.043 0.012 0.017 -0.034
others_of_kind 2.5 0.028 -0.001
same_kind 0.5 pressed 0.5 -0.026 text 0.761 -0.008 0.035 tag 0.5 xpath_ahead -0.112 -0.016 0.034 ahead -0.014
neighbours_ahead 0.017 place_ahead -0.208 says 2.5 -0.013 0.065 others_of_kind 2.5 classes 0.55 0.036 -0.014
0.001 0.044 -0.002
score 0.771 text_ahead -0.173 words_lost 1.5 0.002 -0.029 classes 0.071 words_won 2.5 0.005 read 0.5 0.033
-0.029 bond 3.5 -0.013 0.032 differ 0.5 agree 2.5 xpath_ahead -0.05 surroundings 0.602 -0.008 0.031 -0.008 0.017
-0.036
says 2.5 says 0.5 xpath 0.536 row_words_kept 0.5 words_won 1.5 0.001 0.016 0.046 -0.003 says 1.5 -0.048 size
0.96 extra 0.417 xpath 0.598 place 0.215 -0.01 element_id -2 0.057 -0.02 -0.047 0.023 0.019 0.016
row_words_won 2 letters 0.015 place 0.873 -0.006 classes 0.55 0.004 0.027 score 0.189 same_kind 0.5 -0.013 0.051
text_ahead -0.892 0.041 0.001 name_attribute -0.5 neighbours 0.418 row_words_kept 0.5 -0.028 neighbours_ahead
-0.096 -0.017 0.038 -0.043 0.031
says 1.5 says 0.5 test_id 0.133 words_won 1.5 bond 1.5 -0.015 -0 classes 0.071 same_kind 0.5 pressed 0.5 -0.028
0.028 0.019 -0.012 -0.019 -0.048 size_ahead -0.008 -0.031 others_of_kind 3.5 words_kept 0.5 0.021 -0.018 -0.012
place 0.439 neighbours 0.022 bond 1.5 pressed 0.5 0.018 -0.027 0.002 0.015 row -1.5 neighbours 0.747 place 0.676
-0.017 href -2 ahead 0.438 0.002 -0.016 0.023 words_won 1.5 score 0.641 0.031 0.005 -0.022 -0.022
value 0.5 value -2.5 letters 0.059 place 0.873 -0.007 0.01 agree 0.5 same_kind 0.5 -0.016 0.027 differ 0.5 0.003
-0.02 score 0.771 value -1.5 -0.046 -0.002 -0.05 name_attribute -0.5 xpath 0.873 0.075 0 0.008
placeholder -2.5 agree 1.5 score 0.771 classes 0.071 says 1.5 says 0.5 0.003 -0.043 0.021 letters 0.317 -0.026
0.016 -0.007 text 0.761 text 0.14 ahead 0.438 0.018 -0.008 -0.041 title -2.5 0.02 -0.054 0.018
same_kind 0.5 pressed 0.5 -0.022 0.008 tag 0.5 0.027 ahead -0.062 score 0.363 text 0.401 -0.017 0.069
name_attribute -2 0.011 value -0.5 0.067 -0.007 type -2.5 xpath_ahead -0.112 0.012 -0.007 xpath 0.944 -0 0.018
ahead -0.599 -0.021 place_ahead -0.599 -0.021 xpath_ahead -0.487 -0.039 ahead -0.014 says 2.5 neighbours 0.282
xpath 0.944 -0.003 0.047 element_id -2 neighbours_ahead -0.204 others_of_kind 3.5 -0.031 place_ahead -0.208
-0.019 0.05 0.018 0.043 0.054 0
value 0.5 value -2.5 test_id 0.587 test_id -1.5 -0 place_ahead -0.023 -0.003 xpath 0.402 -0 text -1.5 0.005
0.077 others_of_kind 2.5 score 0.907 -0.042 0.017 -0.049 value -1.5 -0.048 -0.008 ahead 0.01 -0.02 0.036
row_words_won 2 placeholder -2.5 says 2.5 says 0.5 0.001 -0.009 others_of_kind 1.5 0.029 xpath_ahead -0.112
0.039 classes -1.5 -0.038 0.021 ahead 0.01 placeholder -1.5 0.023 -0.034 same_kind 0.5 -0.022 letters 0.317
0.054 0.005 -0.017
test_id 0.587 xpath_ahead -0.33 -0.017 place 0.439 neighbours 0.022 0 0.017 ahead -0.062 place_ahead -0.142
strong 0.5 classes 0.367 -0.032 0.022 others_so_called 4 0.051 -0.023 0.027 placeholder -2.5 place 0.676 -0.014
-0.002 0.026 -0.026
xpath 0.536 row_words_kept 0.5 others_of_kind 2.5 same_kind 0.5 role -2.5 -0.018 letters 0.059 -0.02 0.06
placeholder -2.5 0.01 value -2.5 0.066 -0.03 -0.003 0.041 text_ahead -0.892 letters 0.015 text -1.5 0.037 -0.024
0.054 -0.005
surroundings 0.018 -0.014 surroundings 0.434 size 0.225 size -1.449 0.005 -0.039 ahead -0.316 xpath 0.662 -0.016
others_of_kind 1.5 -0.01 0.116 0.014 row -1.5 same_after 0.5 -0.001 0.022 score 0.907 -0.031 place_ahead -0.079
0.048 -0.013
score 0.112 -0.019 agree 3.5 test_id 0.133 element_id -0.5 element_id -2 0 ahead 0.207 0.002 0.039 xpath_ahead
-0.05 extra 0.833 size 0.96 -0.039 0.019 0.052 text 0.761 -0.017 0.009 read 0.5 -0.026 0.035 0.028
place_ahead -0.599 -0.022 same_letters 0.5 element_id -0.5 element_id -2 words_kept 1.5 letters 0.059 0.001
0.017 -0.021 place 0.676 0.007 0.044 -0.006 specific 0.5 -0.008 ahead -0.139 0.07 title -2.5 0.007 title 0.122
-0.09 0.008
bond 0.5 classes 0.071 text 0.761 -0.006 0.06 words_won 0.5 0.038 -0.032 name_attribute -0.5 value 0.5 row -1.5
0.001 -0.014 0.038 words_kept 3.5 xpath 0.944 -0.02 strong 0.5 0.027 agree 2.5 -0.021 0.02 0.044
size_ahead -0.521 -0.021 place 0.439 place 0.174 -0.002 xpath_ahead -0.05 score 0.244 -0.022 classes -1.5 0.021
-0.011 0.022 neighbours_ahead -0.023 place 0.676 -0.025 -0.004 ahead -0.014 place_ahead -0.079 0.003 0.038 tag
0.5 0.031 -0.003
role -2.5 same_kind 0.5 pressed 0.5 -0.027 others_to_the_letter 0.5 -0.003 0.05 row_now 0.5 neighbours 0.747
-0.002 words_won 1.5 0.011 -0.03 -0.012 says 2.5 name_attribute -2 xpath 0.944 bond 2.5 -0.012 0.023 0.038 0.059
-0.064
xpath 0.536 row_words_kept 0.5 xpath_ahead -0.487 -0.027 0.005 0.039 ahead -0.014 place_ahead -0.079 strong 0.5
-0.014 read 0.5 0.009 0.055 name_attribute -0.5 pressed 0.5 -0.005 neighbours_ahead -0.096 -0.014 0.062 0.065
href -0.5 -0.008 0.009
place 0.439 size 0.225 -0 0.014 differ 0.5 words_lost 0.5 size_ahead -0.008 -0.032 xpath_ahead -0.05 0.011
-0.004 place_ahead -0.023 -0.005 0.064 score 0.641 place_ahead -0.079 -0.023 element_id -2 -0.01 strong 0.5
0.036 -0.015 -0.034
size 0.453 -0.003 xpath 0.845 classes 0.071 letters 0.059 0.008 0.029 xpath 0.792 -0.049 0.015 xpath_ahead 0.071
text_ahead -0.892 0.064 xpath_ahead -0.05 neighbours 0.282 -0.022 0.017 -0.044 id_xpath 0.25 0.014 score 0.907
-0.033 -0
place_ahead -0.023 neighbours_ahead 0.017 xpath 0.944 words_lost 2.5 place 0.373 classes 0.55 agree 0.5 0.006
place 0.316 0.017 0.064 -0.036 xpath_ahead -0.05 -0.001 -0.024 -0.028 0.031 0.022 strong 0.5 others_so_called
2.5 0.001 0.045 -0.009
text 0.401 -0.002 agree 0.5 ahead -0.062 pressed 0.5 0.005 0.131 0.011 ahead 0.08 place 0.439 0.003
others_of_kind 2.5 -0.032 -0.003 xpath_ahead -0.05 0.032 field 0.5 surroundings 0.602 0.006 words_kept 2.5
-0.027 0.025 0.025
xpath 0.536 name_attribute -0.5 says 0.5 place_ahead -0.023 ahead -0.062 -0.02 0.024 0.004 says 1.5 -0.046 place
0.215 -0.008 0.029 -0.011 row -1.5 place 0.676 surroundings 0.738 -0.014 neighbours_ahead -0.023 -0.026 0.033
0.002 -0.017
text_ahead -0.173 others_to_the_letter 4 letters 0.317 -0.025 text 0.14 0.05 others_of_kind 3.5 -0.035 0.046
ahead -0.514 -0.022 pressed 0.5 -0.012 0.131 words_won 1.5 -0 weight -0.8 xpath_ahead -0.112 -0.006 0.024
row_was 0.5 -0.015 0.037
text_ahead -0.173 -0.01 place_ahead -0.023 place 0.439 read 0.5 place 0.316 0.01 score 0.244 -0.004 0.045 -0.016
agree 1.5 says 2.5 -0.007 0.039 0.021 row -1.5 role -2.5 -0.001 0.022 others_to_the_letter 0.5 0.006 -0.058
value 0.5 title 0.607 value -2.5 0 tag 0.5 place_ahead -0.079 -0.026 0.067 value -1.5 -0.048 score 0.771 -0.003
-0.042 xpath_ahead -0.05 -0.007 0.043 name_attribute -0.5 xpath 0.873 0.065 -0 xpath 0.944 -0.016 0.028
neighbours_ahead -0.204 classes 0.792 text 0.401 differ 0.5 xpath_ahead -0.155 -0.021 ahead -0.014 surroundings
0.434 score 0.244 -0.022 ahead -0.139 0.004 0.11 -0.014 -0.012 -0.023 ahead -0.014 surroundings 0.434 -0.028
0.023 0.031 -0.031 0
surroundings 0.018 text 0.761 -0.021 0.02 surroundings 0.434 score 0.771 0.009 -0.017 row_words_won 2
xpath_ahead -0.208 -0.016 xpath_ahead -0.155 weight 0.1 -0.003 0.037 score 0.317 0.01 -0.002 place 0.439 ahead
0.438 -0.017 0.062 -0.042
name_attribute -0.5 value 0.5 row_words_won 2 name_attribute -2 0 ahead -0.014 0.03 0.004 -0.018 0.04 xpath
0.944 type -1.5 -0.004 -0.027 place 0.589 0.056 score 0.771 id_xpath 0.25 0.028 -0.039 place 0.768 -0.059 -0.003
same_kind 0.5 pressed 0.5 role -2.5 -0.03 0.022 element_id -2 0.023 -0.03 ahead -0.062 name_attribute -2 place
0.589 text 0.401 weight 0.1 -0.026 0.036 weight -0.8 0.07 -0.002 0.016 ahead -0.316 -0.003 0.049 -0
placeholder 0.76 xpath 0.536 others_of_kind 3.5 words_won 1.5 words_lost 0.5 place_ahead 0.069 neighbours 0.282
0.007 0.036 -0.031 -0.015 place_ahead -0.208 -0.009 words_won 4.5 0.031 -0.014 -0.008 element_id -2 -0.007
element_id -0.5 0.018 -0.006 0.03
same_kind 0.5 agree 0.5 -0.022 text_ahead -0.892 0.058 pressed 0.5 -0.021 element_id -2 0.031 -0.027 text 0.401
type -2.5 -0.005 0.006 ahead -0.139 0.039 others_to_the_letter 0.5 place_ahead -0.142 classes 0.55 0.046 -0.006
0.007 -0.004
words_lost 1.5 xpath_ahead -0.155 place_ahead -0.421 -0.014 0.021 ahead -0.062 0.012 xpath 0.725 0.004 classes
-1.5 -0.012 score 0.907 xpath 0.944 -0.031 0.004 0.012 xpath 0.944 -0.014 words_kept 0.5 surroundings 0.738
0.056 -0.01 -0.021
agree 1.5 classes 0.55 surroundings 0.738 letters 0.059 size 0.96 -0.005 0.012 xpath 0.845 tag 0.5 -0.001
words_won 1.5 0.015 score 0.216 0.078 0.025 classes -1.5 -0.014 0.038 others_of_kind 0.5 0.009 -0.021 -0.008
0.009
score 0.136 -0.015 test_id 0.133 test_id -1.5 -0 words_lost 1.5 text_ahead -0.173 0.085 xpath_ahead -0.112
-0.012 others_so_called 1.5 0.043 -0.032 -0.016 others_of_kind 1.5 text 0.761 place 0.873 -0.048 role -2.5 0.025
-0.044 0.025 -0.033
place_ahead -0.599 -0.019 value -2.5 placeholder -2.5 size 0.225 size -1.449 -0.002 -0.037 xpath 0.845 classes
0.071 0.016 -0.022 ahead -0.062 0.022 xpath 0.873 -0.036 -0.001 0.016 name_attribute -0.5 value -1.5 -0.04 0.013
-0.027
text_ahead -0.892 agree 0.5 letters 0.059 -0.015 0.039 field 0.5 heading -1.5 0.083 0.005 -0.008 text_ahead
-0.173 letters 0.317 test_id -1.5 -0.039 0.022 pressed 0.5 -0.026 place_ahead 0.069 0.069 -0.024 extra 0.417
-0.001 0.006
xpath_ahead -0.208 words_lost 0.5 pressed 0.5 -0.015 ahead 0.01 -0.017 0.052 -0.029 type -2.5 xpath_ahead -0.134
neighbours_ahead -0.452 -0.033 score 0.363 -0.008 0.019 -0.003 xpath 0.944 xpath 0.725 0.005 surroundings 0.602
-0.025 0.008 0.021
title 0.827 classes 0.071 0.002 score 0.907 ahead -0.224 bond 1.5 -0.021 score 0.423 -0.019 others_of_kind 3.5
0.014 neighbours 0.572 0.128 -0.002 xpath 0.944 -0.027 -0.006 title -2.5 telling 0.5 0.016 -0 -0.08 0.028
value 0.5 bond 0.5 text 0.761 element_id -2 read 0.5 -0.031 0.036 0.002 0.051 text_ahead -0.892 letters 0.059
differ 0.5 size 0.225 -0.017 0.048 -0.021 field 0.5 0.057 -0.032 -0.001 type 0.5 0.053 0.003
agree 1.5 classes 0.071 words_won 1.5 bond 1.5 -0.016 -0 read 0.5 classes -1.5 0.007 words_won 2.5 0.009
neighbours_ahead -0.096 0.003 pressed 0.5 0.01 0.098 says 1.5 -0.038 0.027 says 2.5 -0.01 0.025 0.006
xpath_ahead -0.268 xpath 0.402 xpath_ahead -0.487 -0.021 place 0.174 0.088 0.011 -0.024 text_ahead -0.892
letters 0.059 place_ahead 0.069 -0.013 0.038 bond 0.5 -0.015 0.08 text_ahead -0.173 -0.018 place_ahead -0.142
agree 0.5 -0.006 0.017 -0.001
placeholder 0.76 place 0.439 words_won 2.5 words_lost 0.5 place_ahead -0.142 agree 0.5 0.005 0.034 0.002 read
0.5 -0.015 0.034 read 0.5 text_ahead -0.173 -0.017 neighbours 0.171 classes 0.071 0.041 -0.013 -0.009 -0.03
-0.004 0.033
strong 0.5 place_ahead -0.079 value 0.5 -0.008 0.043 xpath_ahead -0.155 neighbours_ahead -0.204 -0.03 0.049
0.006 place_ahead -0.023 0.006 bond 3.5 letters 0.152 others_to_the_letter 0.5 classes 0.633 neighbours_ahead
0.017 -0.011 -0.039 0.005 0.061 -0.057 -0.003
strong 2.5 element_id -0.5 element_id -2 -0.001 ahead 0.207 weight 0.6 agree 0.5 0.001 0.053 -0.038 0.029
xpath_ahead -0.134 0.021 bond 3.5 -0.015 strong 1.5 xpath 0.944 0.004 0.063 type -0.5 -0.031 0.024 0.028
text_ahead -0.892 letters 0.059 weight 0.6 tag 0.5 0.049 -0.018 0.042 name_attribute -0.5 xpath_ahead -0.155
-0.003 bond 0.5 -0.013 title -2.5 0.104 0.02 -0.032 title 0.607 classes 0.367 0.001 -0.005 xpath_ahead -0.05
-0.012 0.036
xpath 0.944 xpath 0.845 -0 xpath_ahead -0.05 neighbours_ahead 0.017 -0.009 0.026 -0.031 strong 0.5 href -2 0.022
-0.043 words_kept 2.5 words_lost 0.5 classes -1.5 -0.017 text -1.5 0.025 -0.006 neighbours_ahead 0.017 0.046
-0.008 0.024
field 0.5 words_won 4.5 text_ahead -0.892 bond 1.5 -0.002 score 0.244 -0.022 0.065 -0.002 -0.023 neighbours
0.747 place 0.439 size 0.453 weight 0.6 0.007 -0.014 0.024 agree 1.5 -0.009 neighbours 0.282 0.026 -0.008 0.016
extra 0.417 -0.001 xpath_ahead -0.05 element_id -0.5 differ 0.5 heading_letters 0.5 place_ahead -0.142 0.001
0.033 0.051 -0.028 neighbours 0.282 0.006 0.073 words_kept 2.5 title -1.5 title -2.5 -0.002 -0.08 0.05 specific
0.5 -0.042 0.027
says 1.5 says 0.5 0 -0.042 size_ahead -0.008 -0.022 weight 0.6 others_of_kind 2.5 neighbours_ahead -0.096 -0.009
0.034 size -1.449 -0.014 0.026 place_ahead 0.069 0.022 classes -1.5 ahead 0.207 -0.079 place 0.873 -0.053 0.001
0.01
name_attribute -0.5 name_attribute -2 differ 0.5 score 0.189 -0.033 0.003 score 0.641 element_id -0.5 -0.001
-0.029 same_after 0.5 -0.014 -0.062 role -2.5 same_kind 0.5 -0.028 ahead 0.207 0.008 0.046 0.061 words_kept 3.5
-0.011 0.031
size 0.453 text 0.761 -0.004 others_to_the_letter 1.5 0.013 ahead -0.139 others_of_kind 3.5 -0.002 0.08
others_to_the_letter 2.5 -0.029 score 0.907 -0.024 xpath_ahead -0.05 0.031 -0.001 ahead -0.062 xpath_ahead
-0.268 -0.024 xpath_ahead -0.05 0.014 0.044 0.003
bond 0.5 element_id -2 read 0.5 -0.023 0.036 0.008 place_ahead 0.069 ahead 0.08 href -2 0.002 -0.019 text 0.401
0.001 0.018 classes -1.5 strong 0.5 says 1.5 -0.007 0.033 -0.018 classes 0.367 0.046 0.002
same_kind 0.5 pressed 0.5 -0.024 element_id -2 0.021 -0.031 ahead -0.014 name_attribute -2 0.005 place 0.589
0.037 -0.003 type -2.5 ahead 0.207 -0.008 0.002 xpath 0.944 xpath 0.725 0.006 -0.019 ahead 0.207 0.038 0.008
neighbours 0.747 neighbours 0.418 neighbours 0.171 -0.001 0.013 xpath_ahead -0.05 neighbours_ahead -0.204 -0.02
score 0.771 0.004 0.06 -0.019 text 0.14 score 0.641 0.034 score 0.907 -0.007 says 0.5 0.029 -0.002 title -2.5
-0.001 -0.048
neighbours_ahead -0.023 place 0.439 place_ahead -0.275 weight 0.1 -0.025 0.014 surroundings 0.018 -0.01 0.024
-0.013 place 0.174 -0.003 element_id -2 0.001 neighbours 0.747 id_xpath 0.25 0.008 -0.036 element_id -0.5 0.061
bond 1.5 -0.028 0.021
says 2.5 agree 2.5 -0.002 differ 0.5 title -2.5 0.017 -0.037 -0.036 role -2.5 place_ahead -0.142 0.046 classes
-1.5 others_of_kind 1.5 strong 1.5 xpath_ahead -0.05 -0.032 0.042 -0.053 element_id -0.5 -0.031 0.029 0.031
-0.057
same_kind 0.5 pressed 0.5 value 0.5 -0.024 0.063 text -1.5 -0.022 0.021 same_letters 0.5 bond 2.5 others_of_kind
5 size_ahead -0.008 letters 0.015 -0.027 ahead 0.08 0.061 -0.021 0.004 -0.008 0.019 place_ahead -0.508 0.025
-0.004
place_ahead -0.599 -0.017 row_now 0.5 element_id -0.5 ahead -0.418 -0.018 0.004 bond 3.5 xpath_ahead -0.05
neighbours 0.282 -0.014 0.041 weight -0.8 0.006 score 0.907 -0.033 classes -1.5 -0.017 0.027 0.012 place 0.439
0.014 -0.015
same_kind 0.5 pressed 0.5 -0.024 letters 0.015 -0.017 text -1.5 -0.023 0.026 title 0.607 row_ahead -0.067 -0.022
test_id 0.36 test_id -1.5 0.001 place_ahead -0.023 -0.003 xpath 0.402 -0 0.062 -0.014 ahead 0.01 0.001 0.055
name_attribute -0.5 0.002 words_kept 3.5 score 0.641 xpath 0.944 others_of_kind 0.5 -0.04 place_ahead -0.079
agree 0.5 -0.032 0.047 place 0.316 0.002 place 0.768 0.078 -0.016 0.027 place 0.768 -0.029 heading_letters 0.5
-0.011 0.03 0.027
value 0.5 agree 3.5 title 0.607 size 0.453 extra 0.417 letters 0.059 -0.011 score 0.278 0.02 -0.004 xpath_ahead
-0.05 letters 0.015 0.036 0.004 others_to_the_letter 1.5 surroundings 0.738 -0.012 0.013 -0.024 0.002 0.02 0.028
0.019
xpath_ahead -0.33 -0.017 place_ahead -0.599 place 0.215 0.02 -0.038 xpath_ahead -0.155 neighbours 0.572 agree
0.5 place_ahead -0.079 -0.02 neighbours_ahead -0.204 -0.024 size_ahead -0.106 -0.017 0.046 0.017 0.031 xpath
0.944 -0.002 score 0.363 0.049 0.002
xpath 0.536 neighbours 0.084 words_lost 1.5 0.004 words_won 1.5 -0.025 0.002 tag 0.5 place_ahead -0.208 -0.001
0.048 0.008 row_words_won 2 neighbours_ahead -0.204 -0.011 ahead -0.014 size_ahead -0.008 -0.015 says 1.5 0.01
0.044 -0.003 -0.024
id_xpath 0.25 xpath 0.944 letters 0.059 size_ahead -0.106 -0.026 -0.003 0.003 score 0.363 0.048 size 0.225
-0.002 others_so_called 4 0.009 0.046 xpath_ahead -0.05 ahead 0.08 -0.002 0.039 score 0.907 neighbours 0.282
0.009 -0.044 -0.009
neighbours 0.747 says 2.5 words_won 1.5 -0.004 says 0.5 0.007 -0.029 0.015 neighbours_ahead -0.096 -0.025 row
-1.5 words_won 1.5 0.014 score 0.423 0.029 -0.042 letters 0.152 0.04 place_ahead -0.079 0.016 field 0.5 -0.049
0.016
xpath 0.845 letters 0.059 field 0.5 says 1.5 words_won 1.5 -0.028 -0.002 0.003 0.005 tag 0.5 role -2.5 -0.015
0.036 same_letters 0.5 0.024 0.005 classes -1.5 -0.008 score 0.907 words_lost 0.5 -0.015 0.007 0.01
title 0.607 bond 0.5 element_id -2 -0.021 ahead 0.08 words_lost 2.5 0.004 same_kind 0.5 -0.01 0.095 -0.011
others_of_kind 5 text_ahead -0.892 letters 0.059 tag 0.5 0.08 -0.011 0.053 title -2.5 0.002 -0.023 -0.006 0.026
value 0.5 value -2.5 extra 0.417 -0.001 xpath_ahead -0.155 neighbours_ahead -0.096 -0.001 size -1.449 0.065
-0.024 0.003 type -1.5 -0.04 tag 0.5 place_ahead -0.142 -0.02 words_lost 1.5 -0.018 0.097 others_of_kind 0.5
-0.03 0.006 0.019
score 0.216 letters 0.059 -0.014 place_ahead -0.208 -0.025 tag 0.5 -0.012 words_won 1.5 0.004 specific 0.5 0.001
0.073 surroundings 0.306 xpath 0.944 xpath 0.725 0.01 -0.017 0.041 row -1.5 0 place 0.873 0.001 -0.03
same_kind 0.5 element_id -2 pressed 0.5 -0.014 0.011 role -2.5 -0.037 0.015 tag 0.5 xpath_ahead -0.112 place
0.263 -0.055 0.008 others_of_kind 0.5 place 0.316 0.069 0.013 -0.001 test_id 0.133 test_id -1.5 0 0.02 -0.015
element_id -0.5 placeholder -2.5 strong 1.5 href -2 0.001 text_ahead -0.456 0.038 -0.018 href -2 -0.013 0.041
ahead 0.08 xpath 0.464 score 0.162 -0.02 0.045 -0.025 xpath_ahead -0.05 -0.022 0.047 words_kept 3.5 -0.008 0.026
says 2.5 says 0.5 read 0.5 0 bond 1.5 role -2.5 0.106 -0.01 words_won 0.5 0.022 -0.043 says 1.5 -0.045 -0.002
others_of_kind 1.5 0.028 xpath_ahead -0.112 0.04 classes -1.5 neighbours_ahead 0.017 -0.01 -0.081 0.02
says 2.5 placeholder -2.5 value 0.5 -0.001 0.017 xpath_ahead -0.05 placeholder -1.5 0.022 -0.037 0.024
place_ahead 0.069 role -2.5 0.035 -0.033 classes -1.5 others_of_kind 1.5 -0.001 element_id -2 -0.077 0.016
neighbours 0.282 -0.02 0.041
xpath 0.536 others_of_kind 3.5 0.007 -0.004 others_of_kind 2.5 others_to_the_letter 0.5 text 0.761 -0.007 0.012
-0.017 ahead 0.01 field 0.5 place_ahead -0.023 -0.006 classes 0.367 0.066 -0.021 -0.024 xpath_ahead -0.05 0.04
surroundings 0.602 0.021 -0.009
surroundings 0.018 -0.013 same_letters 0.5 text 0.761 text -1.5 size_ahead -0.008 others_to_the_letter 0.5
-0.019 0.045 id_xpath -1.5 0.004 xpath_ahead -0.05 0.049 0.009 element_id -0.5 -0.001 -0.034 tag 0.5 -0.025
words_kept 3.5 0.02 -0.022 -0.004
test_id 0.587 score 0.112 neighbours 0.022 -0.024 0.02 test_id -1.5 -0 text -1.5 place 0.873 -0.024 0.02
words_lost 1.5 same_kind 0.5 -0.024 test_id 0.36 0.069 0.019 words_won 2.5 -0.029 0.038 heading 0.5 -0.028 0.025
classes 0.55 text 0.401 0 place_ahead 0.069 ahead 0.08 0.006 0.023 -0.007 score 0.907 telling 0.5 xpath_ahead
-0.134 0.006 -0.031 element_id -2 xpath 0.944 ahead -0.139 0.015 -0.034 0.01 words_won 2.5 0.038 -0.026 0.003
title 0.607 xpath 0.536 xpath 0.33 -0 classes 0.071 xpath_ahead -0.402 -0.021 score 0.112 -0.025 letters 0.059
place_ahead 0.069 0.016 -0.017 0.032 -0.026 title -2.5 xpath_ahead -0.268 -0.025 -0.001 score 0.907 -0.005
-0.072 0.025
neighbours_ahead -0.096 others_to_the_letter 1.5 text 0.14 agree 0.5 -0.016 element_id -0.5 0.018 -0.039 classes
0.792 pressed 0.5 tag 0.5 -0.02 0.023 xpath 0.792 0.051 -0.002 -0.019 -0.021 surroundings 0.018 place_ahead
-0.421 0.034 -0.025 0.002
xpath 0.944 xpath 0.725 0.002 surroundings 0.602 ahead -0.224 0.009 -0.022 differ 0.5 0.006 -0.018 neighbours
0.171 others_so_called 4 0.013 0.052 classes -1.5 place_ahead 0.069 0.01 -0.014 words_kept 0.5 weight 0.1 -0.002
0.034 -0.004
role -2.5 neighbours_ahead -0.204 -0.008 text_ahead -0.892 weight 0.1 bond 2.5 -0.006 0.047 0.048 0 says 2.5
place_ahead -0.023 telling 0.5 ahead 0.438 -0.042 0.012 score 0.244 -0.008 0.043 ahead -0.014 -0.013 0.031
-0.049
field 0.5 text_ahead -0.892 bond 1.5 letters 0.015 -0.023 0.029 score 0.278 -0.019 0.06 -0.002 text_ahead -0.456
-0.031 heading_letters -0.5 ahead -0.014 classes 0.071 0.021 -0.014 0 words_lost 2.5 others_to_the_letter 0.5
0.04 -0.005 -0.027
"""
