# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.update_sms_opt_record import UpdateSmsOptRecordDict
    from ringkit_api.models.update_sms_opt_record import UpdateSmsOptRecord


class UpdateOptRecordListDict(TypedDict):
    """`UpdateOptRecordList` as a dict."""

    records: Sequence[UpdateSmsOptRecord | UpdateSmsOptRecordDict]
    """The choices, one for each pair of numbers. 1 to 1000 items."""
