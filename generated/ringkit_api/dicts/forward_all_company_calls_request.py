# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TypedDict


class ForwardAllCompanyCallsRequestDict(TypedDict):
    """`ForwardAllCompanyCallsRequest` as a dict."""

    enabled: bool
    """Whether all calls are forwarded."""
