# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class InviteeContactModel(Model):
    """Invitee contact model.

    Attributes:
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address. An e-mail address; 1 to 256 characters.
        job_title: Job of the person. At most 64 characters.
    """

    first_name: str | Unset = UNSET
    """First name of the person."""
    last_name: str | Unset = UNSET
    """Last name of the person."""
    email: str | Unset = UNSET
    """E-mail address."""
    job_title: str | Unset = UNSET
    """Job of the person."""
