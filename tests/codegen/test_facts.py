from __future__ import annotations

from codegen.facts import keep_facts


def test_prose_is_left_out_and_names_are_kept() -> None:
    upstream = {
        "openapi": "3.0.3",
        "info": {"title": "Some API", "version": "1", "description": "Long words."},
        "paths": {
            "/b": {"get": {"tags": ["B"], "summary": "Do B", "operationId": "doB"}},
            "/a": {"get": {"tags": ["A"], "operationId": "doA", "responses": {"200": {}}}},
        },
        "components": {
            "schemas": {
                "Thing": {
                    "title": "A thing",
                    "properties": {
                        "description": {"type": "string", "description": "What it is."},
                        "title": {"type": "string", "example": "x"},
                    },
                }
            },
            "examples": {"one": {"value": 1}},
        },
    }
    kept, removed = keep_facts(upstream)
    assert kept == {
        "openapi": "3.0.3",
        "info": {"title": "RingCentral API", "version": "1"},
        "paths": {
            "/a": {"get": {"tags": ["A"], "operationId": "doA", "responses": {"200": {}}}},
            "/b": {"get": {"tags": ["B"], "operationId": "doB"}},
        },
        "components": {
            "schemas": {
                "Thing": {
                    "properties": {"description": {"type": "string"}, "title": {"type": "string"}}
                }
            }
        },
    }
    assert list(kept["paths"]) == ["/a", "/b"]
    assert removed["description"] == 1
    assert removed["summary"] == 1


def test_codes_inside_enum_texts_are_kept_without_the_text() -> None:
    schema = {"enum": ["Code{code='ADG-000', description='Not now.'}", "Plain value", None, 3]}
    kept, _ = keep_facts({"paths": {}, "components": {"schemas": {"Error": schema}}})
    assert kept["components"]["schemas"]["Error"]["enum"] == ["ADG-000", "Plain value", None, 3]
