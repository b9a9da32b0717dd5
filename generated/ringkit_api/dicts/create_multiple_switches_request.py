# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.switch_info import SwitchInfoDict
    from ringkit_api.models.switch_info import SwitchInfo


class CreateMultipleSwitchesRequestDict(TypedDict):
    """`CreateMultipleSwitchesRequest` as a dict."""

    records: NotRequired[Sequence[SwitchInfo | SwitchInfoDict]]
    """The records of this page."""
