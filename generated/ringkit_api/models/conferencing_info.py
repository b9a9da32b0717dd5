# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.phone_number_info_conferencing import PhoneNumberInfoConferencing


@model
class ConferencingInfo(Model):
    """Conferencing info.

    Attributes:
        uri: A URI.
        support_uri: A URI.
        tap_to_join_uri: A URI.
    """

    uri: str | Unset = UNSET
    allow_join_before_host: bool | Unset = UNSET
    host_code: str | Unset = UNSET
    mode: str | Unset = UNSET
    participant_code: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    support_uri: str | Unset = UNSET
    tap_to_join_uri: str | Unset = UNSET
    phone_numbers: list[PhoneNumberInfoConferencing] | Unset = UNSET
