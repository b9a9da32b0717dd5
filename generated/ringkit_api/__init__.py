# Written by `make generate` from spec/. Do not edit.
"""Every operation of the RingCentral API as a typed function that builds a call.

One module per tag of the description (81 of them), `models` for what they take and give,
`enumerations` for shared sets of values. Import what you use: nothing is loaded ahead.
"""
