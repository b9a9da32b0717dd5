# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.reg_answer_model import RegAnswerModel


@model
class RegistrantModelWithQuestionnaire(Model):
    """Registrant model with questionnaire.

    Attributes:
        id: 1 to 20 characters; read-only.
        creation_time: Read-only.
        last_modified_time: Read-only.
        first_name: At most 64 characters.
        last_name: At most 64 characters.
        email: An e-mail address; 1 to 256 characters.
        join_uri: A URI; 5 to 256 characters; read-only.
        cancellation_uri: A URI; 5 to 256 characters; read-only.
        registered_post_webinar: Read-only.
        registration_time: Read-only.
        ip_address: An IPv4 address.
    """

    id: str | Unset = UNSET
    creation_time: datetime
    last_modified_time: datetime
    first_name: str
    last_name: str
    email: str
    join_uri: str | Unset = UNSET
    cancellation_uri: str | Unset = UNSET
    registered_post_webinar: bool | Unset = UNSET
    visitor_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    registration_time: datetime | Unset = UNSET
    ip_address: str | Unset = UNSET
    source: str | Unset = UNSET
    participant_id: str | Unset = UNSET
    questionnaire: list[RegAnswerModel] | Unset = UNSET
