# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class RegistrantMinimalModel(Model):
    """Registrant minimal model.

    first_name: at most 64 characters.
    last_name: at most 64 characters.
    email: an e-mail address; 1 to 256 characters.
    join_uri: a URI; 5 to 256 characters; read-only.
    cancellation_uri: a URI; 5 to 256 characters; read-only.
    registered_post_webinar: read-only.
    """

    first_name: str
    last_name: str
    email: str
    join_uri: str | Unset = UNSET
    cancellation_uri: str | Unset = UNSET
    registered_post_webinar: bool | Unset = UNSET
