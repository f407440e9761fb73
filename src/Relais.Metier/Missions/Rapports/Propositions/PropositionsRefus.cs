using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

public sealed record PropositionSansObjet : Refus
{
    public PropositionSansObjet()
        : base("proposition-sans-objet", "Dites en une ligne ce que vous proposez.") => Champ = nameof(ContenuDeProposition.Objet);
}

public sealed record PropositionSansTexte : Refus
{
    public PropositionSansTexte()
        : base("proposition-sans-texte", "Dites pourquoi et comment : deux phrases suffisent.") => Champ = nameof(ContenuDeProposition.Texte);
}

public sealed record EffetAttenduManquant : Refus
{
    public EffetAttenduManquant()
        : base("effet-attendu-manquant", "Dites ce qui changerait : c’est ce qui permettra de savoir si elle a servi.") => Champ = nameof(ContenuDeProposition.EffetAttendu);
}

public sealed record TexteDePropositionTropLong : Refus
{
    public TexteDePropositionTropLong(string champ, int maximum)
        : base("texte-de-proposition-trop-long", $"Ce texte dépasse {maximum} signes : gardez l’essentiel.") => Champ = champ;
}

public sealed record DestinataireImprecis : Refus
{
    public DestinataireImprecis()
        : base("destinataire-imprecis", "Dites quel service, quelle commune ou quelle structure.") => Champ = "Precision";
}

public sealed record LePrefetNeLiraitPas : Refus
{
    public LePrefetNeLiraitPas()
        : base("le-prefet-ne-lirait-pas", "À ce niveau de diffusion, le préfet ne lirait pas ce qui lui est adressé : choisissez « Sous-préfète, préfet et cabinet » ou « Services de l’État ».") =>
        Champ = nameof(ContenuDeProposition.Niveau);
}

public sealed record CoutNegatif : Refus
{
    public CoutNegatif()
        : base("cout-negatif", "Un coût est positif : écrivez un montant en euros, ou laissez vide.") => Champ = nameof(ContenuDeProposition.Cout);
}

public sealed record DateDePropositionPassee : Refus
{
    public DateDePropositionPassee(string champ)
        : base("date-de-proposition-passee", "Cette date est passée : choisissez un jour à venir.") => Champ = champ;
}

public sealed record DateDePropositionTropLointaine : Refus
{
    public DateDePropositionTropLointaine(string champ)
        : base("date-de-proposition-trop-lointaine", "Choisissez un jour dans les deux ans : au-delà, personne ne s’en souviendra.") => Champ = champ;
}

public sealed record QuartierDePropositionHorsPerimetre : Refus
{
    public QuartierDePropositionHorsPerimetre()
        : base("quartier-de-proposition-hors-perimetre", "Ce quartier n’est pas dans votre périmètre : choisissez l’un des vôtres, ou « Tout le département ».") => Champ = nameof(ContenuDeProposition.QuartierId);
}

public sealed record ThemeDePropositionInconnu : Refus
{
    public ThemeDePropositionInconnu()
        : base("theme-de-proposition-inconnu", "Choisissez un thème dans la liste.") => Champ = nameof(ContenuDeProposition.ThemeCode);
}

public sealed record PassageDePropositionARevoir : Refus
{
    public PassageDePropositionARevoir(string champ, string extrait, string pourquoi, string conseil)
        : base("passage-de-proposition-a-revoir", $"« {extrait} » : {pourquoi} {conseil}") => Champ = champ;
}

public sealed record ChampDeSuiteManquant : Refus
{
    public ChampDeSuiteManquant(ChampDeSuite champ)
        : base("champ-de-suite-manquant", Phrases[champ]) => Champ = champ.ToString();

    private static Dictionary<ChampDeSuite, string> Phrases { get; } = new()
    {
        [ChampDeSuite.Pilote] = "Dites qui pilote : un service ou une fonction.",
        [ChampDeSuite.Service] = "Dites à quel service vous transmettez.",
        [ChampDeSuite.Echeance] = "Fixez une date.",
        [ChampDeSuite.Motif] = "Écrivez pourquoi : c’est la réponse que l’autre lira.",
        [ChampDeSuite.PartPublique] = "Écrivez ce qui peut être dit aux habitants.",
        [ChampDeSuite.Preuve] = "Donnez une preuve : une phrase, un lien ou un fichier. Une proposition n’est pas close sans elle.",
    };
}

public sealed record LienDePreuveInvalide : Refus
{
    public LienDePreuveInvalide()
        : base("lien-de-preuve-invalide", "Ce lien ne s’ouvrira pas : il commence par https:// ou http://.") => Champ = nameof(SuiteDonnee.Lien);
}

public sealed record PieceDePreuveRefusee : Refus
{
    public PieceDePreuveRefusee()
        : base("piece-de-preuve-refusee", "Joignez un PDF, ou une photo JPEG, PNG ou WebP, de 10 Mo au plus.") => Champ = "Piece";
}

public sealed record ActionImpossibleSurLaProposition(string Etat) : Refus(
    "action-impossible-sur-la-proposition", $"Cette proposition est maintenant « {Etat} » : cette action n’est plus possible, ou n’est pas la vôtre. Relisez-la.");

public sealed record PropositionIntrouvable() : Refus("proposition-introuvable", "Cette proposition n’existe pas, ou elle est hors de votre périmètre.");

public sealed record PropositionModifieeEntretemps() : Refus(
    "proposition-modifiee-entretemps", "Cette proposition a changé pendant votre action, qui n’a donc pas été faite. Relisez-la, puis recommencez.");

public sealed record DelaiDeReponseHorsBornes : Refus
{
    public DelaiDeReponseHorsBornes()
        : base("delai-de-reponse-hors-bornes", "Choisissez un délai de 1 à 180 jours.") => Champ = "Delai";
}

public sealed record RetourVide : Refus
{
    public RetourVide()
        : base("retour-vide", "Écrivez ce que vous direz à ceux qui ont exprimé le besoin.") => Champ = "Texte";
}

public sealed record RetourSansReponse() : Refus("retour-sans-reponse", "Cette proposition n’a pas encore de réponse : il n’y a rien à rendre.");

public sealed record RemiseSansDestinataire : Refus
{
    public RemiseSansDestinataire()
        : base("remise-sans-destinataire", "Dites à qui : une structure ou une fonction, jamais un nom.") => Champ = "A";
}

public sealed record RemiseFuture : Refus
{
    public RemiseFuture()
        : base("remise-future", "La date est dans l’avenir : écrivez le jour où vous l’avez dit.") => Champ = "Le";
}

public sealed record RemiseSansTexte() : Refus("remise-sans-texte", "Enregistrez d’abord le texte du retour.");
