# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ConversationalInsightsUnitValues(Model):
    """A finding in a conversation.

    Attributes:
        confidence: How sure the result is; 1 would be certain.
        value: The finding.
        start: Start in seconds from the beginning.
        end: End in seconds from the beginning.
        group_id: Identifier of the group that the finding belongs to.
        speaker_id: Identifier of the speaker.
        assignee: Person to whom a task was given.
        category: Class of the finding.
        text: Words in which it was found.
        question: A question that was asked.
        answer: The answer to it.
    """

    confidence: float | Unset = UNSET
    """How sure the result is; 1 would be certain."""
    value: str
    """The finding."""
    start: float
    """Start in seconds from the beginning."""
    end: float
    """End in seconds from the beginning."""
    group_id: str | Unset = UNSET
    """Identifier of the group that the finding belongs to."""
    speaker_id: str | Unset = UNSET
    """Identifier of the speaker."""
    assignee: str | Unset = UNSET
    """Person to whom a task was given."""
    category: str | Unset = UNSET
    """Class of the finding."""
    text: str | Unset = UNSET
    """Words in which it was found."""
    question: str | Unset = UNSET
    """A question that was asked."""
    answer: str | Unset = UNSET
    """The answer to it."""
