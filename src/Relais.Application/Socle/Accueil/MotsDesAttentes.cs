using System.Globalization;

namespace Relais.Application.Socle.Accueil;

/// <summary>What is asked, and how it is said where nothing protects the text: neither place, nor person, nor object.</summary>
public static class MotsDesAttentes
{
    private const string Insecable = "\u00A0";

    public static GesteAttendu Geste(this NatureDAttente nature) => nature switch
    {
        NatureDAttente.AlerteAAccuser => GesteAttendu.Accuser,
        NatureDAttente.PropositionADecider or NatureDAttente.AlerteASuivre or NatureDAttente.DecisionAConclure => GesteAttendu.Repondre,
        NatureDAttente.RapportACorriger => GesteAttendu.Corriger,
        NatureDAttente.RapportALire or NatureDAttente.AlerteALire or NatureDAttente.PropositionRepondue or NatureDAttente.PassagesARevoir or NatureDAttente.SuiviDuMois or NatureDAttente.LettreQuiFinit => GesteAttendu.Lire,
        _ => GesteAttendu.Faire,
    };

    public static string Libelle(this GesteAttendu geste) => geste switch
    {
        GesteAttendu.Accuser => "Accuser réception",
        GesteAttendu.Repondre => "Répondre",
        GesteAttendu.Corriger => "Corriger",
        GesteAttendu.Lire => "Lire",
        _ => "Faire",
    };

    /// <summary>The title that may leave Relais.</summary>
    public static string TitreDiscret(this Attente attente) => attente.Nature switch
    {
        NatureDAttente.RapportAEcrire => "Un rapport à écrire",
        NatureDAttente.RapportACorriger => "Un rapport renvoyé à reprendre",
        NatureDAttente.RapportALire => "Un rapport à lire",
        NatureDAttente.SyntheseAEcrire => "Une synthèse à écrire",
        NatureDAttente.PassagesARevoir => Dire(attente.Nombre, "Un passage à revoir", "passages à revoir"),
        NatureDAttente.SuiviDuMois => Dire(attente.Nombre, "Un rapport manque", "rapports manquent"),
        NatureDAttente.AlerteAAccuser => $"Une alerte{Insecable}: accusez réception",
        NatureDAttente.AlerteASuivre => $"Une alerte{Insecable}: donnez des nouvelles",
        NatureDAttente.AlerteALire => "Une alerte à lire",
        NatureDAttente.DecisionAConclure => $"Une décision sur une alerte{Insecable}: dites son issue",
        NatureDAttente.PropositionADecider => Dire(attente.Nombre, "Une proposition à décider", "propositions à décider"),
        NatureDAttente.PropositionAExecuter => Dire(attente.Nombre, "Une proposition à faire aboutir", "propositions à faire aboutir"),
        NatureDAttente.PropositionARendre => Dire(attente.Nombre, "Une réponse à rendre sur le terrain", "réponses à rendre sur le terrain"),
        NatureDAttente.PropositionRepondue => "Une réponse à une proposition à lire",
        NatureDAttente.BarometreANoter => Dire(attente.Nombre, "Un quartier à noter au baromètre", "quartiers à noter au baromètre"),
        NatureDAttente.SignalAQualifier => "Un signal à qualifier",
        NatureDAttente.LettreQuiFinit => Dire(attente.Nombre, "Une lettre de mission finit bientôt", "lettres de mission finissent bientôt"),
        _ => throw new InvalidOperationException($"{attente.Nature} n’a pas de titre discret."),
    };

    private static string Dire(int nombre, string un, string plusieurs) => nombre == 1 ? un : $"{nombre.ToString(CultureInfo.InvariantCulture)} {plusieurs}";
}
