# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.conference_phone_number_info import ConferencePhoneNumberInfoDict
    from ringkit_api.models.conference_phone_number_info import ConferencePhoneNumberInfo


class UpdateConferencingInfoRequestDict(TypedDict):
    """`UpdateConferencingInfoRequest` as a dict."""

    phone_numbers: NotRequired[Sequence[ConferencePhoneNumberInfo | ConferencePhoneNumberInfoDict]]
    """Dial-in numbers, one of them marked as the default."""
    allow_join_before_host: NotRequired[bool]
    """Whether participants may talk before the host is there."""
