"""Turns the API description in spec/ into the package generated/ringkit_api.

Run as ``python -m codegen``. A tool of this repository: it is not shipped, and nothing it writes
imports it.
"""
