namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Les mots affichés des signaux.</summary>
public static class LibellesDesSignaux
{
    public static string Libelle(this VerdictDeSignal verdict) => verdict switch
    {
        VerdictDeSignal.Confirme => "Confirmé",
        VerdictDeSignal.Explique => "Expliqué",
        _ => "Bruit",
    };

    public static string Explication(this VerdictDeSignal verdict) => verdict switch
    {
        VerdictDeSignal.Confirme => "Il se passe bien quelque chose sur le terrain.",
        VerdictDeSignal.Explique => "La hausse est réelle et sa cause connue : une réunion, une campagne de saisie, un événement passé.",
        _ => "Rien de réel : cette série se tait quelques semaines, et ce qu’elle lèverait reste compté.",
    };

    public static string Libelle(this MethodeDeDetection methode) => methode switch
    {
        MethodeDeDetection.EarsC1 => "EARS C1",
        MethodeDeDetection.EarsC2 => "EARS C2",
        MethodeDeDetection.EarsC3 => "EARS C3",
        _ => "Farrington flexible",
    };
}
