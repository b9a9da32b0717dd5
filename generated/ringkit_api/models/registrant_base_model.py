# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class RegistrantBaseModel(Model):
    """Registrant base model.

    Attributes:
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        email: An e-mail address; 1 to 256 characters.
        join_uri: A URI; 5 to 256 characters; read-only.
        cancellation_uri: A URI; 5 to 256 characters; read-only.
        registered_post_webinar: Read-only.
        registration_time: Read-only.
        ip_address: An IPv4 address.
    """

    first_name: str
    last_name: str
    email: str
    join_uri: str | Unset = UNSET
    cancellation_uri: str | Unset = UNSET
    registered_post_webinar: bool | Unset = UNSET
    visitor_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    registration_time: datetime | Unset = UNSET
    ip_address: str | Unset = UNSET
    source: str | Unset = UNSET
    participant_id: str | Unset = UNSET
