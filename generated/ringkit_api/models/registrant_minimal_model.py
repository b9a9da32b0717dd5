# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RegistrantMinimalModel(Model):
    """Registrant minimal model.

    Attributes:
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address. An e-mail address; 1 to 256 characters.
        join_uri: Address at which to join. A URI; 5 to 256 characters; read-only.
        cancellation_uri: A URI; 5 to 256 characters; read-only.
        registered_post_webinar: Read-only.
    """

    first_name: str
    """First name of the person."""
    last_name: str
    """Last name of the person."""
    email: str
    """E-mail address."""
    join_uri: str | Unset = UNSET
    """Address at which to join."""
    cancellation_uri: str | Unset = UNSET
    registered_post_webinar: bool | Unset = UNSET
