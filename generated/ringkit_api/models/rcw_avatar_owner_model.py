# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, member, model


@model
class RcwAvatarOwnerModel(Model):
    """Rcw avatar owner model.

    Attributes:
        avatar_token: Read-only.
    """

    avatar_token: str | Unset = member(default=UNSET, secret=True)
