# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class CommCallTypesResource(Model):
    """Kinds of calls.

    Attributes:
        queue_calls_included: Whether calls of queues that the user is a member of are meant too.
    """

    queue_calls_included: bool
    """Whether calls of queues that the user is a member of are meant too."""
