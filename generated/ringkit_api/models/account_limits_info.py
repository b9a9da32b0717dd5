# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AccountLimitsInfo(Model):
    """Limits of an account.

    Attributes:
        free_soft_phone_lines_per_extension: Lines for applications that a user has without charge.
        meeting_size: Participants that a meeting can have.
        cloud_recording_storage: Gigabytes for recordings of meetings.
        max_monitored_extensions_per_user: Extensions whose presence a user can watch.
        max_extension_number_length: Digits that an extension number can have.
        site_code_length: Digits of the code of a site.
        short_extension_number_length: Digits of an extension number without the code of the site.
    """

    free_soft_phone_lines_per_extension: int | Unset = UNSET
    """Lines for applications that a user has without charge."""
    meeting_size: int | Unset = UNSET
    """Participants that a meeting can have."""
    cloud_recording_storage: int | Unset = UNSET
    """Gigabytes for recordings of meetings."""
    max_monitored_extensions_per_user: int | Unset = UNSET
    """Extensions whose presence a user can watch."""
    max_extension_number_length: int | Unset = UNSET
    """Digits that an extension number can have."""
    site_code_length: int | Unset = UNSET
    """Digits of the code of a site."""
    short_extension_number_length: int | Unset = UNSET
    """Digits of an extension number without the code of the site."""
