# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class SiteOperatorReference(Model):
    """Extension that answers for a site.

    Attributes:
        id: Extension id, from `rc.api.extensions.list_extensions`.
    """

    id: str | Unset = UNSET
    """Extension id, from `rc.api.extensions.list_extensions`."""
