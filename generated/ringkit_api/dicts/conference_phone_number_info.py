# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class ConferencePhoneNumberInfoDict(TypedDict):
    """`ConferencePhoneNumberInfo` as a dict."""

    phone_number: NotRequired[str]
    """Number from `rc.api.user_settings.read_conferencing_settings`."""
    default: NotRequired[bool]
    """Whether it is the number of the conference unless another is chosen."""
