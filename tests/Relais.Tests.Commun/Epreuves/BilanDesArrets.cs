namespace Relais.Tests.Commun.Epreuves;

/// <summary>What a trial counted.</summary>
public sealed record BilanDesArrets
{
    public required int Arrets { get; init; }

    public required int Alertes { get; init; }

    public required int AlertesEnBase { get; init; }

    /// <summary>Times the page was posted: more than once a note when the server died before its answer.</summary>
    public required int EnvoisDeNotes { get; init; }

    /// <summary>Rows of the outbox, all channels.</summary>
    public required int Messages { get; init; }

    public required int Courriels { get; init; }

    public required int CourrielsPerdus { get; init; }

    /// <summary>Mails the sink accepted, repetitions of a Message-ID included.</summary>
    public required int CourrielsBruts { get; init; }

    /// <summary>Two mails of different identity to one person for the report of one alert, as their text shows.</summary>
    public required int CourrielsDoubles { get; init; }

    public required int Sms { get; init; }

    public required int SmsPerdus { get; init; }

    public required int SmsEnTrop { get; init; }

    public required int EtapesEnDouble { get; init; }

    /// <summary>Rows neither delivered nor without object.</summary>
    public required int SansSuite { get; init; }

    /// <summary>Tries whose answer a kill hid.</summary>
    public required int TentativesIncertaines { get; init; }

    public required TimeSpan Duree { get; init; }

    /// <summary>Mails accepted twice under one Message-ID: the mail system knows them, Relais cannot.</summary>
    public int Repetitions => CourrielsBruts - Courriels;

    public bool EstSansPerteNiDouble =>
        AlertesEnBase == Alertes && CourrielsPerdus + CourrielsDoubles + SmsPerdus + SmsEnTrop + EtapesEnDouble + SansSuite == 0;

    public override string ToString() =>
        $"{Arrets} arrêts (kill -9) pendant {Alertes} alertes ({EnvoisDeNotes} envois de la page) : {AlertesEnBase} en base, {Messages} messages. "
        + $"Courriels : {Courriels}, perdus {CourrielsPerdus}, doubles {CourrielsDoubles} ; {Repetitions} répétition(s) du même Message-ID sur {TentativesIncertaines} tentative(s) sans réponse lue. "
        + $"SMS : {Sms}, perdus {SmsPerdus}, en trop {SmsEnTrop}. Étapes en double : {EtapesEnDouble}. Sans suite : {SansSuite}. {Duree.TotalSeconds:0} s.";
}
