# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RegistrantMinimalModel(Model):
    """Registrant minimal model.

    Attributes:
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        email: An e-mail address; 1 to 256 characters.
        join_uri: A URI; 5 to 256 characters; read-only.
        cancellation_uri: A URI; 5 to 256 characters; read-only.
        registered_post_webinar: Read-only.
    """

    first_name: str
    last_name: str
    email: str
    join_uri: str | Unset = UNSET
    cancellation_uri: str | Unset = UNSET
    registered_post_webinar: bool | Unset = UNSET
