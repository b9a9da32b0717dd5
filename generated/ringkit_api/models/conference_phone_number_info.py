# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ConferencePhoneNumberInfo(Model):
    """A dial-in number.

    Attributes:
        phone_number: Number from `rc.api.user_settings.read_conferencing_settings`.
        default: Whether it is the number of the conference unless another is chosen.
    """

    phone_number: str | Unset = UNSET
    """Number from `rc.api.user_settings.read_conferencing_settings`."""
    default: bool | Unset = UNSET
    """Whether it is the number of the conference unless another is chosen."""
