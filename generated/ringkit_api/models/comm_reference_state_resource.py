# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommReferenceStateIdResource


@model
class CommReferenceStateResource(Model):
    """A state of the user.

    Attributes:
        id: The state, by which the rule is used.
    """

    id: CommReferenceStateIdResource
    """The state, by which the rule is used."""
