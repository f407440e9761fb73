using static Relais.Metier.Missions.Veille.Garde.CategorieDeRisque;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Pour chaque catégorie : pourquoi ne pas l’écrire, comment récrire, et la récriture évidente s’il y en a une.</summary>
public static class Explications
{
    public static (string Pourquoi, string Conseil, string? Remplacement) De(CategorieDeRisque categorie) => categorie switch
    {
        Courriel => ("Une adresse électronique désigne une personne et circulera avec le rapport.",
            "Rangez-la dans la fiche de l’acteur et nommez la fonction : « la présidente du conseil citoyen ».", "[adresse retirée]"),
        Telephone => ("Un numéro de téléphone désigne une personne et circulera avec le rapport.",
            "Rangez-le dans la fiche de l’acteur ; ici, écrivez « un habitant joignable par le centre social ».", "[numéro retiré]"),
        Nir => ("Le numéro de sécurité sociale identifie une personne ; la loi en réserve l’usage.",
            "Retirez-le : « une habitante attend l’ouverture de ses droits » suffit.", "[numéro retiré]"),
        Iban => ("Des coordonnées bancaires n’ont pas leur place dans une observation.",
            "Retirez-les ; le dossier de subvention les porte déjà.", "[compte retiré]"),
        Plaque => ("Une plaque d’immatriculation désigne le titulaire du véhicule.",
            "Décrivez le fait et le lieu : « un véhicule immobilisé depuis janvier devant l’école ».", "[plaque retirée]"),
        Naissance => ("Une date de naissance permet de reconnaître une personne.",
            "Donnez une tranche d’âge si elle est utile : « un homme d’une trentaine d’années ».", "[date retirée]"),
        Adresse => ("Une adresse exacte désigne le foyer qui y vit.",
            "Situez à l’échelle du bloc ou de la rue : « rue des Lilas, bloc B ».", "[adresse retirée]"),
        Mineur => ("Un prénom ou un lien de parenté, avec un âge ou une classe, permet de reconnaître un enfant.",
            "Écrivez « un collégien » ou « une enfant de l’école », sans prénom ni parenté.", "un enfant du quartier"),
        Nom => ("Le nom d’une personne n’est pas nécessaire pour rapporter un fait.",
            "Nommez la fonction ou la qualité : « un habitant », « la présidente d’une association ».", "une personne du quartier"),
        Sante => ("La santé d’une personne, y compris une addiction ou un handicap, est une donnée sensible (RGPD, article 9).",
            "Dites le besoin, pas l’état : « besoin d’un accompagnement vers le soin », « accès impossible sans ascenseur ».", null),
        VieIntime => ("La vie intime ou l’orientation d’une personne est une donnée sensible (RGPD, article 9).",
            "Retirez-la ; si un fait en découle, rapportez le fait : « insultes dans le hall ».", null),
        Religion => ("Les convictions religieuses d’une personne ou d’un groupe sont une donnée sensible (RGPD, article 9).",
            "Décrivez le fait ou la structure : « la demande porte sur les horaires de la salle ».", null),
        Origine => ("L’origine, vraie ou supposée, d’une personne ou d’un groupe est une donnée sensible (RGPD, article 9).",
            "Retirez-la : « une famille arrivée récemment », « un groupe d’une dizaine de personnes ».", null),
        Opinions => ("Les opinions politiques ou syndicales d’une personne sont une donnée sensible (RGPD, article 9).",
            "Nommez l’organisation si elle agit en tant que telle : « la section syndicale a été reçue ».", null),
        Infraction => ("Un soupçon ou une condamnation visant une personne ne peut être noté que par les autorités habilitées (RGPD, article 10).",
            "Décrivez le fait, le lieu et l’heure : « trafic dans le hall du bloc C, en soirée ».", null),
        Insulte => ("Un jugement blessant sur une personne n’est pas objectif, et elle peut demander à le lire.",
            "Dites ce qui s’est passé : « le rendez-vous n’a pas été tenu », « échanges vifs en réunion ».", null),
        _ => throw new ArgumentOutOfRangeException(nameof(categorie), categorie, "Catégorie de risque inconnue."),
    };
}
