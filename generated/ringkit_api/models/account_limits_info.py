# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountLimitsInfo(Model):
    """Account limits info."""

    free_soft_phone_lines_per_extension: int | Unset = UNSET
    meeting_size: int | Unset = UNSET
    cloud_recording_storage: int | Unset = UNSET
    max_monitored_extensions_per_user: int | Unset = UNSET
    max_extension_number_length: int | Unset = UNSET
    site_code_length: int | Unset = UNSET
    short_extension_number_length: int | Unset = UNSET
