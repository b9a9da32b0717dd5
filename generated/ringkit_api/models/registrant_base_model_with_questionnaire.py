# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.reg_answer_model import RegAnswerModel


@model
class RegistrantBaseModelWithQuestionnaire(Model):
    """A person to register.

    Attributes:
        first_name: First name of the person. At most 64 characters.
        last_name: Last name of the person. At most 64 characters.
        email: E-mail address of the person. An e-mail address; 1 to 256 characters.
        join_uri: Personal address at which this person joins. A URI; 5 to 256 characters; read-only.
        cancellation_uri: Personal address at which this person cancels. A URI; 5 to 256 characters;
            read-only.
        registered_post_webinar: Whether the person registered for the recording, after the session.
            Read-only.
        visitor_id: Identifier of the visitor that the registration page gave.
        external_id: Identifier of the person in your own system.
        registration_time: When the person registered, in ISO 8601; may be before `creation_time`.
            Read-only.
        ip_address: IPv4 address of the person's browser. An IPv4 address.
        source: Channel from which the person came, as the address of the form names it.
        participant_id: `id` of the participant that the person became, if the session was attended.
        questionnaire: Answers to the questions of the registration form.
    """

    first_name: str
    """First name of the person."""
    last_name: str
    """Last name of the person."""
    email: str
    """E-mail address of the person."""
    join_uri: str | Unset = UNSET
    """Personal address at which this person joins."""
    cancellation_uri: str | Unset = UNSET
    """Personal address at which this person cancels."""
    registered_post_webinar: bool | Unset = UNSET
    """Whether the person registered for the recording, after the session."""
    visitor_id: str | Unset = UNSET
    """Identifier of the visitor that the registration page gave."""
    external_id: str | Unset = UNSET
    """Identifier of the person in your own system."""
    registration_time: datetime | Unset = UNSET
    """When the person registered, in ISO 8601; may be before `creation_time`."""
    ip_address: str | Unset = UNSET
    """IPv4 address of the person's browser."""
    source: str | Unset = UNSET
    """Channel from which the person came, as the address of the form names it."""
    participant_id: str | Unset = UNSET
    """`id` of the participant that the person became, if the session was attended."""
    questionnaire: list[RegAnswerModel] | Unset = UNSET
    """Answers to the questions of the registration form."""
