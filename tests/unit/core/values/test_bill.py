"""Bills add up by service, model and task, and by nothing else."""

from app.core.values.bill import Bill, Counts, Task, added, of_model

ONE = Bill("api.openai.com", "large", Task.ANSWER, 1, Counts(audio_in=10, text_out=3))


def test_the_same_model_of_the_same_service_has_one_bill() -> None:
    bills = added(added((), ONE), Bill(ONE.service, ONE.model, Task.ANSWER, 1, Counts(audio_in=5, seconds=2)))
    assert bills == (
        Bill(ONE.service, ONE.model, Task.ANSWER, 2, Counts(audio_in=15, text_out=3, seconds=2)),
    )
    assert of_model(bills, ONE).times == 2


def test_another_model_service_or_task_has_a_bill_of_its_own_and_the_order_stays() -> None:
    others = (
        Bill("localhost", "large"),
        Bill("api.openai.com", "small"),
        Bill("api.openai.com", "large", Task.TRANSCRIPT),
    )
    bills: tuple[Bill, ...] = (ONE,)
    for other in others:
        bills = added(bills, other)
    assert added(bills, ONE)[1:] == others
    assert added(bills, ONE)[0].times == 2
