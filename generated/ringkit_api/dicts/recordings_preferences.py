# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.auto_shared import AutoSharedDict
    from ringkit_api.dicts.everyone_can_control import EveryoneCanControlDict
    from ringkit_api.models.auto_shared import AutoShared
    from ringkit_api.models.everyone_can_control import EveryoneCanControl


class RecordingsPreferencesDict(TypedDict):
    """`RecordingsPreferences` as a dict."""

    everyone_can_control: NotRequired[EveryoneCanControl | EveryoneCanControlDict]
    """Whether participants may start and pause a recording."""
    auto_shared: NotRequired[AutoShared | AutoSharedDict]
    """Whether recordings are shared with the participants by themselves."""
